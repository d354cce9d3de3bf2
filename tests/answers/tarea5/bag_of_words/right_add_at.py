# right: np.add.at adds repeated indices; float32 holds counts exactly
def bag_of_words(docs, vocabulary):
    X = np.zeros((len(docs), len(vocabulary)), dtype=np.float32)
    for row, doc in zip(X, docs):
        np.add.at(row, [vocabulary[w] if w in vocabulary else vocabulary["<desc>"] for w in doc], 1)
    return X
