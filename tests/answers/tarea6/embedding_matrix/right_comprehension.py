# right: a list of rows in the order of the ids, float32
def embedding_matrix(keyed_vectors, vocabulary, d):
    words = sorted(vocabulary, key=vocabulary.get)
    zero = np.zeros(d, dtype="float32")
    rows = [keyed_vectors[word] if word in keyed_vectors else zero for word in words]
    rows[0] = zero
    return np.stack(rows)
