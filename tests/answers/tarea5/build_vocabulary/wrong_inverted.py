# wrong: id to word
# hint: parece que el diccionario va de id a palabra
def build_vocabulary(docs, max_size, min_count):
    counts = Counter(word for doc in docs for word in doc)
    words = sorted((w for w in counts if counts[w] >= min_count), key=lambda w: (-counts[w], w))
    return dict(enumerate((["<rel>", "<desc>", *words])[:max_size]))
