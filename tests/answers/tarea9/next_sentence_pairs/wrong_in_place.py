# wrong: shuffles the caller's documents
# hint: tu función modifica docs
def next_sentence_pairs(docs, rng):
    rng.shuffle(docs)
    A, B, label = [], [], []
    for d, doc in enumerate(docs):
        others = docs[:d] + docs[d + 1 :]
        for i in range(len(doc) - 1):
            follows = int(rng.random() < 0.5)
            other = others[rng.integers(len(others))]
            A.append(doc[i])
            B.append(doc[i + 1] if follows else other[rng.integers(len(other))])
            label.append(follows)
    return A, B, label
