# wrong: unseeded random vectors for words without one
# hint: una palabra sin vector queda en ceros
def embedding_matrix(keyed_vectors, vocabulary, d):
    E = np.zeros((len(vocabulary), d))
    for word, i in vocabulary.items():
        if word in keyed_vectors:
            E[i] = keyed_vectors[word]
        elif i:
            E[i] = np.random.normal(size=d)
    return E
