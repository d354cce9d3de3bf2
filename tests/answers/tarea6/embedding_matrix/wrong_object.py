# wrong: an array of objects
# hint: se espera un arreglo de números
def embedding_matrix(keyed_vectors, vocabulary, d):
    E = np.zeros((len(vocabulary), d), dtype=object)
    for word, i in vocabulary.items():
        if word in keyed_vectors:
            E[i] = keyed_vectors[word]
    return E
