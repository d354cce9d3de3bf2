# wrong: the third word
# hint: parece que devuelves c
def analogy(E, vocabulary, a, b, c):
    return c
