# wrong: the row is never reset
# hint: parece que el recuento sigue de un documento al siguiente
def bag_of_words(docs, vocabulary):
    row = np.zeros(len(vocabulary))
    rows = []
    for doc in docs:
        for word in doc:
            row[vocabulary.get(word, 1)] += 1
        rows.append(row.copy())
    return np.array(rows)
