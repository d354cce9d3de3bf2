# wrong: fails with unknown words
# hint: da KeyError: debe dar 1
def encode(docs, vocabulary):
    return [[vocabulary[word] for word in doc] for doc in docs]
