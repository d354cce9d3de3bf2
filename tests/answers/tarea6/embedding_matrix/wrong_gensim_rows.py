# wrong: takes the row of gensim with the vocabulary's number
# hint: parece que colocas las palabras en el orden de gensim
def embedding_matrix(keyed_vectors, vocabulary, d):
    E = np.zeros((len(vocabulary), d))
    for word, i in vocabulary.items():
        if i and word in keyed_vectors:
            E[i] = keyed_vectors.vectors[i]
    return E
