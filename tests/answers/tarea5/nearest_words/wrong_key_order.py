# wrong: takes the order of the keys for the rows
# hint: parece que tomas la fila por el orden de las claves
def nearest_words(E, vocabulary, word, k=5):
    names = list(vocabulary)
    v = E[vocabulary[word]]
    order = sorted(range(len(E)), key=lambda i: -cosine(E[i], v))
    return [names[i] for i in order if i != vocabulary[word]][:k]
