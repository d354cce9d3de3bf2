# wrong: one pair a document
# hint: faltan parejas
def next_sentence_pairs(docs, rng):
    A, B, label = [], [], []
    for d, doc in enumerate(docs):
        if len(doc) < 2:
            continue
        others = docs[:d] + docs[d + 1 :]
        follows = int(rng.random() < 0.5)
        other = others[rng.integers(len(others))]
        A.append(doc[0])
        B.append(doc[1] if follows else other[rng.integers(len(other))])
        label.append(follows)
    return A, B, label
