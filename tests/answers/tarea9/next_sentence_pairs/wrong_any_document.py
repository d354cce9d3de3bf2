# wrong: the negative comes from any document, its own as well
# hint: hay parejas con label 0 del mismo documento
def next_sentence_pairs(docs, rng):
    A, B, label = [], [], []
    for doc in docs:
        for i in range(len(doc) - 1):
            follows = int(rng.random() < 0.5)
            other = docs[rng.integers(len(docs))]
            A.append(doc[i])
            B.append(doc[i + 1] if follows else other[rng.integers(len(other))])
            label.append(follows)
    return A, B, label
