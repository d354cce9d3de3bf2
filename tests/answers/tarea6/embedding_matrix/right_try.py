# right: asks for each vector and lets KeyError say that there is none
def embedding_matrix(keyed_vectors, vocabulary, d):
    E = np.zeros((len(vocabulary), d), dtype=np.float32)
    for word, i in vocabulary.items():
        try:
            E[i] = keyed_vectors[word]
        except KeyError:
            pass
    E[0] = 0
    return E
