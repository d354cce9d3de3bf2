# wrong: returns pairs
# hint: devuelves parejas con el coseno
def nearest_words(E, vocabulary, word, k=5):
    v = E[vocabulary[word]]
    pairs = [(w, cosine(E[i], v)) for w, i in vocabulary.items() if w != word]
    return sorted(pairs, key=lambda pair: -pair[1])[:k]
