# wrong: a list of lists
# hint: se espera un arreglo de números
def embedding_matrix(keyed_vectors, vocabulary, d):
    E = [[0.0] * d for _ in vocabulary]
    for word, i in vocabulary.items():
        if word in keyed_vectors:
            E[i] = keyed_vectors[word].tolist()
    return E
