# wrong: += with repeated indices counts once
# hint: parece que marcas presencia o ausencia
def bag_of_words(docs, vocabulary):
    X = np.zeros((len(docs), len(vocabulary)))
    for d, doc in enumerate(docs):
        ids = [vocabulary.get(word, 1) for word in doc]
        X[d, ids] += 1
    return X
