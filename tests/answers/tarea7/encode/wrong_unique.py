# wrong: each id once
# hint: parece que quitas las repeticiones
def encode(docs, vocabulary):
    return [list(dict.fromkeys(vocabulary.get(word, 1) for word in doc)) for doc in docs]
