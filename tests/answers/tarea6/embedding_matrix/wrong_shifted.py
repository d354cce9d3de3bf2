# wrong: an extra row, everything one below
# hint: sobra una fila, y las demás están desplazadas
def embedding_matrix(keyed_vectors, vocabulary, d):
    E = np.zeros((len(vocabulary) + 1, d))
    for word, i in vocabulary.items():
        if word in keyed_vectors:
            E[i + 1] = keyed_vectors[word]
    return E
