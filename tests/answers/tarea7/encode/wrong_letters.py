# wrong: encodes letters
# hint: parece que recorres las letras
def encode(docs, vocabulary):
    return [[vocabulary.get(letter, 1) for letter in " ".join(doc)] for doc in docs]
