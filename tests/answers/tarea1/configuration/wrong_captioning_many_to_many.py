# wrong: an image taken for a sequence
# hint: parece que en el subtitulado ves una secuencia de entrada
def configuration(task):
    order = ["1-1", "1-1", "N-M", "1-N", "N-1", "N-1", "N-N", "N-N", "N-N", "N-M", "N-M", "N-M"]
    return order[TASKS.index(task)]
