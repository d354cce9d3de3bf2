# wrong: id - 1
# hint: parece que restas 1 a los ids
def embedding_matrix(keyed_vectors, vocabulary, d):
    E = np.zeros((len(vocabulary), d))
    for word, i in vocabulary.items():
        if word in keyed_vectors:
            E[i - 1] = keyed_vectors[word]
    return E
