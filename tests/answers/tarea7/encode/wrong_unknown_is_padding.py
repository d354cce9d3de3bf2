# wrong: unknown words become padding
# hint: parece que das 0 a las palabras desconocidas
def encode(docs, vocabulary):
    return [[vocabulary.get(word, 0) for word in doc] for doc in docs]
