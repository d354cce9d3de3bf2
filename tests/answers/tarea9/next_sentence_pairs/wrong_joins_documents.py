# wrong: the first sentence of a document follows the last of the one before
# hint: unes documentos
def next_sentence_pairs(docs, rng):
    flat = [(d, sentence) for d, doc in enumerate(docs) for sentence in doc]
    A, B, label = [], [], []
    for (d, a), (_, b) in zip(flat, flat[1:]):
        others = docs[:d] + docs[d + 1 :]
        follows = int(rng.random() < 0.5)
        other = others[rng.integers(len(others))]
        A.append(a)
        B.append(b if follows else other[rng.integers(len(other))])
        label.append(follows)
    return A, B, label
