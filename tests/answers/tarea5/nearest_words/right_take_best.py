# right: takes the best word left, k times; its own cosine
def similarity(u, v):
    if not u.any() or not v.any():
        return 0
    return (u @ v) / math.sqrt((u @ u) * (v @ v))


def nearest_words(E, vocabulary, word, k=5):
    left = {other: similarity(E[i], E[vocabulary[word]]) for other, i in vocabulary.items()}
    del left[word]
    best = []
    while left and len(best) < k:
        best.append(max(left, key=left.get))
        del left[best[-1]]
    return tuple(best)
