# wrong: 0 when B follows (E22)
# hint: parece que la etiqueta está invertida
def next_sentence_pairs(docs, rng):
    A, B, label = [], [], []
    for d, doc in enumerate(docs):
        others = docs[:d] + docs[d + 1 :]
        for i in range(len(doc) - 1):
            follows = rng.random() < 0.5
            other = others[rng.integers(len(others))]
            A.append(doc[i])
            B.append(doc[i + 1] if follows else other[rng.integers(len(other))])
            label.append(0 if follows else 1)
    return A, B, label
