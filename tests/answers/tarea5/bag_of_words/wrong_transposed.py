# wrong: (V, D)
# hint: parece que devuelves (V, D)
def bag_of_words(docs, vocabulary):
    X = np.zeros((len(vocabulary), len(docs)))
    for d, doc in enumerate(docs):
        for word in doc:
            X[vocabulary.get(word, 1), d] += 1
    return X
