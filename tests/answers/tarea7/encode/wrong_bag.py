# wrong: counts words
# hint: eso es una bolsa de palabras
def encode(docs, vocabulary):
    result = []
    for doc in docs:
        counts = [0] * len(vocabulary)
        for word in doc:
            counts[vocabulary.get(word, 1)] += 1
        result.append(counts)
    return result
