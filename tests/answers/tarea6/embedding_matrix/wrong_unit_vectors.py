# wrong: normalised vectors
# hint: parece que normalizas los vectores
def embedding_matrix(keyed_vectors, vocabulary, d):
    E = np.zeros((len(vocabulary), d))
    for word, i in vocabulary.items():
        if word in keyed_vectors:
            E[i] = keyed_vectors.get_vector(word, norm=True)
    return E
