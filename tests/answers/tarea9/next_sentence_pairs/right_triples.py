# right: one (A, B, label) a pair
def next_sentence_pairs(docs, rng):
    made = []
    for doc in docs:
        others = [other for other in docs if other is not doc]
        for a, b in zip(doc, doc[1:]):
            if rng.integers(2):
                made.append((a, b, 1))
            else:
                other = others[rng.integers(len(others))]
                made.append((a, other[rng.integers(len(other))], 0))
    return made
