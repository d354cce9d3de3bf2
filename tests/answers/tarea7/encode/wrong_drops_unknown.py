# wrong: leaves unknown words out
# hint: parece que saltas las palabras desconocidas
def encode(docs, vocabulary):
    return [[vocabulary[word] for word in doc if word in vocabulary] for doc in docs]
