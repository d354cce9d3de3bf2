# wrong: the last word first
# hint: parece que inviertes el orden de las palabras
def encode(docs, vocabulary):
    return [[vocabulary.get(word, 1) for word in reversed(doc)] for doc in docs]
