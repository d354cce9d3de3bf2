# wrong: unknown words get the next free id
# hint: parece que das a lo desconocido el id siguiente al último
def encode(docs, vocabulary):
    unknown = len(vocabulary)
    return [[vocabulary.get(word, unknown) for word in doc] for doc in docs]
