# wrong: B comes before A (E22)
# hint: B precede a A
def next_sentence_pairs(docs, rng):
    A, B, label = [], [], []
    for d, doc in enumerate(docs):
        others = docs[:d] + docs[d + 1 :]
        for i in range(1, len(doc)):
            follows = int(rng.random() < 0.5)
            other = others[rng.integers(len(others))]
            A.append(doc[i])
            B.append(doc[i - 1] if follows else other[rng.integers(len(other))])
            label.append(follows)
    return A, B, label
