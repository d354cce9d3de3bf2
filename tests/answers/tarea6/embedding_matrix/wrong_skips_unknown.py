# wrong: only the words that have a vector
# hint: parece que saltas las palabras sin vector
def embedding_matrix(keyed_vectors, vocabulary, d):
    return np.array([keyed_vectors[word] for word in vocabulary if word in keyed_vectors])
