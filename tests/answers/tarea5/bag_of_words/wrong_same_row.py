# wrong: the same array is every row
# hint: los números no coinciden
def bag_of_words(docs, vocabulary):
    row = np.zeros(len(vocabulary))
    rows = []
    for doc in docs:
        row[:] = 0
        for word in doc:
            row[vocabulary.get(word, 1)] += 1
        rows.append(row)
    return np.array(rows)
