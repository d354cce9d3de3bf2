# wrong: reverse=True also reverses the alphabet
# hint: parece que los empates van de la z a la a
def build_vocabulary(docs, max_size, min_count):
    counts = Counter(word for doc in docs for word in doc)
    words = sorted(
        (w for w in counts if counts[w] >= min_count), key=lambda w: (counts[w], w), reverse=True
    )
    return {w: i for i, w in enumerate((["<rel>", "<desc>", *words])[:max_size])}
