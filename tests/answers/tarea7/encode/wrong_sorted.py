# wrong: sorts the ids
# hint: parece que ordenas los ids
def encode(docs, vocabulary):
    return [sorted(vocabulary.get(word, 1) for word in doc) for doc in docs]
