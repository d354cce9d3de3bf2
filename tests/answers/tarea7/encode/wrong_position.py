# wrong: the place in the dictionary instead of the id
# hint: no el lugar que ocupa en el diccionario
def encode(docs, vocabulary):
    words = list(vocabulary)
    return [[words.index(word) if word in words else 1 for word in doc] for doc in docs]
