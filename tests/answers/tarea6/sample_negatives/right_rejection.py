# right: one by one, throwing away the positive; a list
def sample_negatives(rng, k, positive, p):
    chosen = []
    while len(chosen) < k:
        word = int(rng.choice(len(p), p=p))
        if word != positive:
            chosen.append(word)
    return chosen
