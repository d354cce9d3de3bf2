# wrong: V + 1 rows, as when ids start at 1
# hint: parece que reservas una fila de más
def embedding_matrix(keyed_vectors, vocabulary, d):
    E = np.zeros((len(vocabulary) + 1, d))
    for word, i in vocabulary.items():
        if word in keyed_vectors:
            E[i] = keyed_vectors[word]
    return E
