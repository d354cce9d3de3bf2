# wrong: a translation with one word per word
# hint: una traducción no tiene siempre tantas palabras como el original
def configuration(task):
    order = ["1-1", "1-1", "1-N", "1-N", "N-1", "N-1", "N-N", "N-N", "N-N", "N-N", "N-M", "N-M"]
    return order[TASKS.index(task)]
