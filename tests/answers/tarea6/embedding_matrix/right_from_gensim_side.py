# right: goes over gensim's words and indexes once
def embedding_matrix(keyed_vectors, vocabulary, d):
    shared = [word for word in keyed_vectors.index_to_key if vocabulary.get(word, 0) > 0]
    E = np.zeros((len(vocabulary), d))
    E[[vocabulary[word] for word in shared]] = [keyed_vectors.get_vector(word) for word in shared]
    return E
