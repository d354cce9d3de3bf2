# wrong: writes 1:N instead of 1-N
# hint: devuelve una de estas cadenas, escrita igual
def configuration(task):
    order = ["1-1", "1-1", "1-N", "1-N", "N-1", "N-1", "N-N", "N-N", "N-N", "N-M", "N-M", "N-M"]
    return order[TASKS.index(task)].replace("-", ":")
