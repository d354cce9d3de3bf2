# wrong: the first half of the pairs is positive, the other negative
# hint: decide la etiqueta al azar
def next_sentence_pairs(docs, rng):
    pairs = [(d, a, b) for d, doc in enumerate(docs) for a, b in zip(doc, doc[1:])]
    A, B, label = [], [], []
    for k, (d, a, b) in enumerate(pairs):
        others = docs[:d] + docs[d + 1 :]
        other = others[rng.integers(len(others))]
        follows = int(k < len(pairs) / 2)
        A.append(a)
        B.append(b if follows else other[rng.integers(len(other))])
        label.append(follows)
    return A, B, label
