# wrong: all pairs are positive
# hint: B siempre sigue a A
def next_sentence_pairs(docs, rng):
    pairs = [(a, b) for doc in docs for a, b in zip(doc, doc[1:])]
    pairs = [pairs[k] for k in rng.permutation(len(pairs))]
    return [a for a, _ in pairs], [b for _, b in pairs], [1] * len(pairs)
