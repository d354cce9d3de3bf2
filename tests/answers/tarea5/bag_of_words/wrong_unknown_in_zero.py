# wrong: unknown words go to padding
# hint: parece que cuentas las desconocidas en la columna 0
def bag_of_words(docs, vocabulary):
    X = np.zeros((len(docs), len(vocabulary)))
    for d, doc in enumerate(docs):
        for word in doc:
            X[d, vocabulary.get(word, 0)] += 1
    return X
