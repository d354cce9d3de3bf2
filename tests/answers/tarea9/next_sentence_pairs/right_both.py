# right: a positive and a negative for each sentence, shuffled, exactly balanced
def next_sentence_pairs(docs, rng):
    made = []
    for d, doc in enumerate(docs):
        for a, b in zip(doc[:-1], doc[1:]):
            e = (d + rng.integers(1, len(docs))) % len(docs)
            made += [(a, b, 1), (a, docs[e][rng.integers(len(docs[e]))], 0)]
    made = [made[k] for k in rng.permutation(len(made))]
    return tuple(list(column) for column in zip(*made))
