# wrong: forgets min_count
# hint: parece que no usas min_count
def build_vocabulary(docs, max_size, min_count):
    counts = Counter(word for doc in docs for word in doc)
    words = sorted(counts, key=lambda w: (-counts[w], w))
    return {w: i for i, w in enumerate((["<rel>", "<desc>", *words])[:max_size])}
