# right: draws the other document again until it is another; rng.choice gives NumPy's text
def next_sentence_pairs(docs, rng):
    A, B, label = [], [], []
    for d in range(len(docs)):
        for i in range(len(docs[d]) - 1):
            A.append(docs[d][i])
            if rng.random() > 0.5:
                B.append(docs[d][i + 1])
                label.append(True)
            else:
                other = d
                while other == d:
                    other = rng.integers(len(docs))
                B.append(rng.choice(docs[other]))
                label.append(False)
    return A, B, label
