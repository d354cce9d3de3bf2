# wrong: columns in alphabetical order
# hint: parece que ordenas las columnas por palabra
def bag_of_words(docs, vocabulary):
    rows = []
    for doc in docs:
        known = [word if word in vocabulary else "<desc>" for word in doc]
        rows.append([known.count(word) for word in sorted(vocabulary)])
    return np.array(rows)
