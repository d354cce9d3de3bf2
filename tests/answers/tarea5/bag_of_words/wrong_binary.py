# wrong: presence, not counts
# hint: parece que marcas presencia o ausencia
def bag_of_words(docs, vocabulary):
    X = np.zeros((len(docs), len(vocabulary)))
    for d, doc in enumerate(docs):
        for word in doc:
            X[d, vocabulary.get(word, 1)] = 1
    return X
