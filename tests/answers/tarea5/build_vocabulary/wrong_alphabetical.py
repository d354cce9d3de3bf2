# wrong: alphabetical order only
# hint: parece que ordenas alfabéticamente: antes va la frecuencia
def build_vocabulary(docs, max_size, min_count):
    counts = Counter(word for doc in docs for word in doc)
    words = sorted(w for w in counts if counts[w] >= min_count)
    return {w: i for i, w in enumerate((["<rel>", "<desc>", *words])[:max_size])}
