# wrong: ranks by Euclidean distance
# hint: parece que ordenas por distancia euclídea
def nearest_words(E, vocabulary, word, k=5):
    v = E[vocabulary[word]]
    others = [w for w in vocabulary if w != word]
    return sorted(others, key=lambda w: np.linalg.norm(E[vocabulary[w]] - v))[:k]
