# right: a copy of the vocabulary that answers 1
def encode(docs, vocabulary):
    from collections import defaultdict

    known = defaultdict(lambda: 1, vocabulary)
    return [[known[word] for word in doc] for doc in docs]
