# wrong: no special words
# hint: faltan <rel> y <desc>: los ids 0 y 1
def build_vocabulary(docs, max_size, min_count):
    counts = Counter(word for doc in docs for word in doc)
    words = sorted((w for w in counts if counts[w] >= min_count), key=lambda w: (-counts[w], w))
    return {w: i for i, w in enumerate(words[:max_size])}
