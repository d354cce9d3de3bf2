# wrong: one list for all documents
# hint: parece que juntas todos los documentos
def encode(docs, vocabulary):
    return [vocabulary.get(word, 1) for doc in docs for word in doc]
