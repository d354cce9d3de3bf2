# wrong: the negative is the sentence after the next
# hint: hay parejas con label 0 del mismo documento
def next_sentence_pairs(docs, rng):
    A, B, label = [], [], []
    for doc in docs:
        for i in range(len(doc) - 1):
            follows = int(rng.random() < 0.5)
            A.append(doc[i])
            B.append(doc[i + 1] if follows else doc[i + 2 if i + 2 < len(doc) else i - 1])
            label.append(follows)
    return (
        [a for a, b in zip(A, B) if a != b],
        [b for a, b in zip(A, B) if a != b],
        [value for a, b, value in zip(A, B, label) if a != b],
    )
