# wrong: the next word predicted only at the end
# hint: parece que predices una sola palabra al final
def configuration(task):
    order = ["1-1", "1-1", "1-N", "1-N", "N-1", "N-1", "N-N", "N-1", "N-N", "N-M", "N-M", "N-M"]
    return order[TASKS.index(task)]
