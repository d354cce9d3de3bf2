# wrong: counts specials as entries but numbers the words from 1
# hint: en la clave
def build_vocabulary(docs, max_size, min_count):
    counts = Counter(word for doc in docs for word in doc)
    words = sorted((w for w in counts if counts[w] >= min_count), key=lambda w: (-counts[w], w))
    vocabulary = {"<rel>": 0, "<desc>": 1}
    for word in words[: max_size - 2]:
        vocabulary[word] = len(vocabulary) - 1
    return vocabulary
