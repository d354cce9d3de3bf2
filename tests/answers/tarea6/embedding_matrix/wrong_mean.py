# wrong: the mean vector for words without one
# hint: parece que das el vector medio
def embedding_matrix(keyed_vectors, vocabulary, d):
    mean = keyed_vectors.vectors.mean(axis=0)
    return np.array([keyed_vectors[w] if w in keyed_vectors else mean for w in vocabulary])
