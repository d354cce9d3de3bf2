# wrong: forgets max_size
# hint: parece que no usas max_size
def build_vocabulary(docs, max_size, min_count):
    counts = Counter(word for doc in docs for word in doc)
    words = sorted((w for w in counts if counts[w] >= min_count), key=lambda w: (-counts[w], w))
    return {w: i for i, w in enumerate(["<rel>", "<desc>", *words])}
