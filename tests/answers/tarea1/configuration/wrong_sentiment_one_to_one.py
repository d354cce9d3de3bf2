# wrong: a review taken for a single item
# hint: una crítica no es un solo dato
def configuration(task):
    order = ["1-1", "1-1", "1-N", "1-N", "1-1", "N-1", "N-N", "N-N", "N-N", "N-M", "N-M", "N-M"]
    return order[TASKS.index(task)]
