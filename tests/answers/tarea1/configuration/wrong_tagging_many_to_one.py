# wrong: one tag for the whole sentence
# hint: parece que das una sola categoría a toda la frase
def configuration(task):
    order = ["1-1", "1-1", "1-N", "1-N", "N-1", "N-1", "N-1", "N-N", "N-N", "N-M", "N-M", "N-M"]
    return order[TASKS.index(task)]
