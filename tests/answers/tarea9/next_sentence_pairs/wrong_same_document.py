# wrong: negatives from the same document, at times the very next sentence
# hint: hay parejas con label 0 del mismo documento
def next_sentence_pairs(docs, rng):
    A, B, label = [], [], []
    for doc in docs:
        for i in range(len(doc) - 1):
            follows = int(rng.random() < 0.5)
            rest = [j for j in range(len(doc)) if j != i]
            A.append(doc[i])
            B.append(doc[i + 1] if follows else doc[rest[rng.integers(len(rest))]])
            label.append(follows)
    return A, B, label
