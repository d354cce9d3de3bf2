# wrong: (d, V)
# hint: parece que devuelves la matriz traspuesta
def embedding_matrix(keyed_vectors, vocabulary, d):
    E = np.zeros((d, len(vocabulary)))
    for word, i in vocabulary.items():
        if word in keyed_vectors:
            E[:, i] = keyed_vectors[word]
    return E
