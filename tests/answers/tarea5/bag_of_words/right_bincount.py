# right: bincount of the ids of each document
def bag_of_words(docs, vocabulary):
    V = len(vocabulary)
    ids = [np.array([vocabulary.get(word, 1) for word in doc], dtype=int) for doc in docs]
    return np.stack([np.bincount(i, minlength=V) for i in ids])
