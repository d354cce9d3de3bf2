# wrong: random vectors for what has none, row 0 too
# hint: la fila 0 es el relleno
def embedding_matrix(keyed_vectors, vocabulary, d):
    rng = np.random.default_rng(0)
    E = rng.normal(0, 0.1, (len(vocabulary), d))
    for word, i in vocabulary.items():
        if word in keyed_vectors:
            E[i] = keyed_vectors[word]
    return E
