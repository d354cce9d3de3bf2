# wrong: the negative is always the first sentence of the other document
# hint: son siempre la primera oración
def next_sentence_pairs(docs, rng):
    A, B, label = [], [], []
    for d, doc in enumerate(docs):
        others = docs[:d] + docs[d + 1 :]
        for i in range(len(doc) - 1):
            follows = int(rng.random() < 0.5)
            A.append(doc[i])
            B.append(doc[i + 1] if follows else others[rng.integers(len(others))][0])
            label.append(follows)
    return A, B, label
