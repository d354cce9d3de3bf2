# right: one Counter a document, read in the order of the ids
def bag_of_words(docs, vocabulary):
    words = sorted(vocabulary, key=vocabulary.get)
    rows = []
    for doc in docs:
        counts = Counter(word if word in vocabulary else "<desc>" for word in doc)
        rows.append([counts[word] for word in words])
    return np.array(rows)
