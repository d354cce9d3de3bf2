# wrong: puts the 0 in the caller's p
# hint: tu función modifica p
def sample_negatives(rng, k, positive, p):
    p[positive] = 0
    return rng.choice(len(p), size=k, p=p / p.sum())
