# wrong: translation and summary with one word per word: the first is named
# hint: una traducción no tiene siempre tantas palabras
def configuration(task):
    order = ["1-1", "1-1", "1-N", "1-N", "N-1", "N-1", "N-N", "N-N", "N-N", "N-N", "N-M", "N-N"]
    return order[TASKS.index(task)]
