# wrong: the features of a house taken for a sequence
# hint: los datos de la casa son un vector sin orden temporal
def configuration(task):
    order = ["1-1", "N-1", "1-N", "1-N", "N-1", "N-1", "N-N", "N-N", "N-N", "N-M", "N-M", "N-M"]
    return order[TASKS.index(task)]
