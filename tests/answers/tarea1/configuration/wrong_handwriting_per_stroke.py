# wrong: one letter per stroke
# hint: una letra ocupa varios trazos
def configuration(task):
    order = ["1-1", "1-1", "1-N", "1-N", "N-1", "N-1", "N-N", "N-N", "N-N", "N-M", "N-N", "N-M"]
    return order[TASKS.index(task)]
