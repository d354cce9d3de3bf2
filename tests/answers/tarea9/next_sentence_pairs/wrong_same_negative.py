# wrong: one sentence is the negative of all
# hint: las negativas repiten casi siempre la misma B
def next_sentence_pairs(docs, rng):
    A, B, label = [], [], []
    for d, doc in enumerate(docs):
        other = docs[0] if d > 0 else docs[-1]
        for i in range(len(doc) - 1):
            follows = int(rng.random() < 0.5)
            A.append(doc[i])
            B.append(doc[i + 1] if follows else other[0])
            label.append(follows)
    return A, B, label
