# wrong: three positives for each negative
# hint: no están equilibradas
def next_sentence_pairs(docs, rng):
    A, B, label = [], [], []
    for d, doc in enumerate(docs):
        others = docs[:d] + docs[d + 1 :]
        for i in range(len(doc) - 1):
            follows = int(rng.random() < 0.75)
            other = others[rng.integers(len(others))]
            A.append(doc[i])
            B.append(doc[i + 1] if follows else other[rng.integers(len(other))])
            label.append(follows)
    return A, B, label
