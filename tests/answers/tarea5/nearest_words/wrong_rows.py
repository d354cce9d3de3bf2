# wrong: returns row numbers
# hint: devuelves filas: se piden las palabras
def nearest_words(E, vocabulary, word, k=5):
    own = vocabulary[word]
    rows = [i for i in range(len(E)) if i != own]
    return sorted(rows, key=lambda i: -cosine(E[i], E[own]))[:k]
