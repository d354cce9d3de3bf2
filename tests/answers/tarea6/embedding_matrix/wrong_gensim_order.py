# wrong: gensim's rows as they are
# hint: parece que devuelves los vectores de gensim
def embedding_matrix(keyed_vectors, vocabulary, d):
    return keyed_vectors.vectors.copy()
