# wrong: does not ask whether there is a vector
# hint: parece que no compruebas si la palabra tiene vector
def embedding_matrix(keyed_vectors, vocabulary, d):
    E = np.zeros((len(vocabulary), d))
    for word, i in vocabulary.items():
        E[i] = keyed_vectors[word]
    return E
