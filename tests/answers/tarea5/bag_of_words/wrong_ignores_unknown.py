# wrong: drops unknown words
# hint: parece que ignoras las palabras desconocidas
def bag_of_words(docs, vocabulary):
    X = np.zeros((len(docs), len(vocabulary)))
    for d, doc in enumerate(docs):
        for word in doc:
            if word in vocabulary:
                X[d, vocabulary[word]] += 1
    return X
