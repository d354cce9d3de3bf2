# wrong: the label is drawn, but B always follows
# hint: las parejas con label 0 también son consecutivas
def next_sentence_pairs(docs, rng):
    pairs = [(a, b) for doc in docs for a, b in zip(doc, doc[1:])]
    label = [int(rng.random() < 0.5) for _ in pairs]
    return [a for a, _ in pairs], [b for _, b in pairs], label
