# wrong: divides by the length
# hint: parece que divides por la longitud del documento
def bag_of_words(docs, vocabulary):
    X = np.zeros((len(docs), len(vocabulary)))
    for d, doc in enumerate(docs):
        for word in doc:
            X[d, vocabulary.get(word, 1)] += 1 / len(doc)
    return X
