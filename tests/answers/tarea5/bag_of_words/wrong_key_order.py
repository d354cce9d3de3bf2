# wrong: columns in the order of the keys
# hint: parece que usas el orden de las claves
def bag_of_words(docs, vocabulary):
    rows = []
    for doc in docs:
        known = [word if word in vocabulary else "<desc>" for word in doc]
        rows.append([known.count(word) for word in vocabulary])
    return np.array(rows)
