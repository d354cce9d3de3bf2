# right: builds each list with a loop and an if
def encode(docs, vocabulary):
    result = []
    for doc in docs:
        ids = []
        for word in doc:
            if word in vocabulary:
                ids.append(vocabulary[word])
            else:
                ids.append(1)
        result.append(ids)
    return result
