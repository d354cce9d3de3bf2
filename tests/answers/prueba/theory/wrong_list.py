# wrong: returns the answers in a list, without names
# hint: theory() devuelve un diccionario
def theory():
    return [0] * 10
