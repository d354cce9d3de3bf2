# wrong: only reserves the padding
# hint: falta <desc>, con el id 1
def build_vocabulary(docs, max_size, min_count):
    counts = Counter(word for doc in docs for word in doc)
    words = sorted((w for w in counts if counts[w] >= min_count), key=lambda w: (-counts[w], w))
    return {w: i for i, w in enumerate((["<rel>", *words])[:max_size])}
