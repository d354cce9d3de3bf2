# right: np.unique gives sorted words and counts; lexsort orders them
def build_vocabulary(docs, max_size, min_count):
    words = [word for doc in docs for word in doc]
    vocabulary = {"<rel>": 0, "<desc>": 1}
    if not words:
        return vocabulary
    names, counts = np.unique(words, return_counts=True)
    order = [i for i in np.lexsort((names, -counts)) if counts[i] >= min_count]
    for position, i in enumerate(order[: max_size - 2]):
        vocabulary[str(names[i])] = position + 2
    return vocabulary
