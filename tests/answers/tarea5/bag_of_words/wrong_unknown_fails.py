# wrong: KeyError with a word that is not in the vocabulary
# hint: tu función falla con palabras fuera del vocabulario
def bag_of_words(docs, vocabulary):
    X = np.zeros((len(docs), len(vocabulary)))
    for d, doc in enumerate(docs):
        for word in doc:
            X[d, vocabulary[word]] += 1
    return X
