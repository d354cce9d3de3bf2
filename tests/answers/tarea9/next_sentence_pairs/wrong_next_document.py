# wrong: negatives always from the next document
# hint: vienen siempre del mismo
def next_sentence_pairs(docs, rng):
    A, B, label = [], [], []
    for d, doc in enumerate(docs):
        other = docs[(d + 1) % len(docs)]
        for i in range(len(doc) - 1):
            follows = int(rng.random() < 0.5)
            A.append(doc[i])
            B.append(doc[i + 1] if follows else other[rng.integers(len(other))])
            label.append(follows)
    return A, B, label
