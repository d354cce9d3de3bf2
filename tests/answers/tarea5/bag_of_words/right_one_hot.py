# right: the sum of one-hot rows
def bag_of_words(docs, vocabulary):
    eye = np.eye(len(vocabulary))
    rows = []
    for doc in docs:
        row = np.zeros(len(vocabulary))
        for word in doc:
            row = row + eye[vocabulary.get(word, 1)]
        rows.append(row)
    return np.vstack(rows)
