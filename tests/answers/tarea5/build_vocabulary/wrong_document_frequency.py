# wrong: counts documents, not occurrences
# hint: parece que cuentas en cuántos documentos está cada palabra
def build_vocabulary(docs, max_size, min_count):
    counts = Counter(word for doc in docs for word in set(doc))
    words = sorted((w for w in counts if counts[w] >= min_count), key=lambda w: (-counts[w], w))
    return {w: i for i, w in enumerate((["<rel>", "<desc>", *words])[:max_size])}
