# right: catches the KeyError, in a helper of its own
def id_of(word, vocabulary):
    try:
        return vocabulary[word]
    except KeyError:
        return vocabulary["<desc>"]


def encode(docs, vocabulary):
    return [list(map(lambda word: id_of(word, vocabulary), doc)) for doc in docs]
