# wrong: leaves out the columns of the special words
# hint: faltan las columnas de <rel> y <desc>
def bag_of_words(docs, vocabulary):
    X = np.zeros((len(docs), len(vocabulary) - 2))
    for d, doc in enumerate(docs):
        for word in doc:
            if vocabulary.get(word, 1) > 1:
                X[d, vocabulary[word] - 2] += 1
    return X
