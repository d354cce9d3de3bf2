# right: lists every consecutive pair first and decides after; labels in an array
def next_sentence_pairs(docs, rng):
    pairs = [(d, i) for d in range(len(docs)) for i in range(len(docs[d]) - 1)]
    label = rng.integers(0, 2, size=len(pairs))
    A = [docs[d][i] for d, i in pairs]
    B = []
    for (d, i), follows in zip(pairs, label):
        if follows:
            B.append(docs[d][i + 1])
        else:
            pool = [sentence for e, doc in enumerate(docs) if e != d for sentence in doc]
            B.append(pool[rng.integers(len(pool))])
    return A, B, label
