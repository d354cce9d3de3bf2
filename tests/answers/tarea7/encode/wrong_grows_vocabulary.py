# wrong: the words of the test set enter the vocabulary
# hint: parece que añades al vocabulario las palabras nuevas
def encode(docs, vocabulary):
    result = []
    for doc in docs:
        for word in doc:
            if word not in vocabulary:
                vocabulary[word] = len(vocabulary)
        result.append([vocabulary[word] for word in doc])
    return result
