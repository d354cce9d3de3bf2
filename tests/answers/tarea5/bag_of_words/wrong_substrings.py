# wrong: text.count finds "sol" in "soldado"
# hint: parece que buscas trozos de texto
def bag_of_words(docs, vocabulary):
    X = np.zeros((len(docs), len(vocabulary)))
    for d, doc in enumerate(docs):
        text = " ".join(doc)
        for word, j in vocabulary.items():
            X[d, j] = text.count(word)
        X[d, 1] = sum(word not in vocabulary for word in doc)
    return X
