# wrong: starts at 2 but leaves the special words out of the dictionary
# hint: las palabras empiezan en 2, pero ellas también son claves
def build_vocabulary(docs, max_size, min_count):
    counts = Counter(word for doc in docs for word in doc)
    words = sorted((w for w in counts if counts[w] >= min_count), key=lambda w: (-counts[w], w))
    return {w: i for i, w in enumerate(words[: max_size - 2], start=2)}
