# wrong: unknown words get -1
# hint: parece que das -1 a las palabras desconocidas
def encode(docs, vocabulary):
    return [[vocabulary.get(word, -1) for word in doc] for doc in docs]
