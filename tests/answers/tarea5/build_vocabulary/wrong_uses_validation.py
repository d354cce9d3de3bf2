# wrong: adds the validation documents
# hint: parece que añades los documentos de validación
def build_vocabulary(docs, max_size, min_count):
    counts = Counter(word for doc in docs + VALIDATION for word in doc)
    words = sorted((w for w in counts if counts[w] >= min_count), key=lambda w: (-counts[w], w))
    return {w: i for i, w in enumerate((["<rel>", "<desc>", *words])[:max_size])}
