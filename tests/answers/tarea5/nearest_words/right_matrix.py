# right: all cosines at once, own row at minus infinity
def nearest_words(E, vocabulary, word, k=5):
    norms = np.linalg.norm(E, axis=1, keepdims=True)
    unit = E / np.where(norms > 0, norms, 1)
    cosines = unit @ unit[vocabulary[word]]
    cosines[vocabulary[word]] = -np.inf
    names = {i: other for other, i in vocabulary.items()}
    return [names[int(i)] for i in np.argsort(-cosines)[:k]]
