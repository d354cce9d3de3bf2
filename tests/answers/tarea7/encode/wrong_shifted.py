# wrong: adds 1 to every id
# hint: parece que sumas 1 a los ids
def encode(docs, vocabulary):
    return [[vocabulary.get(word, 1) + 1 for word in doc] for doc in docs]
