# wrong: throws the positive away and returns fewer
# hint: no devuelves k
def sample_negatives(rng, k, positive, p):
    words = rng.choice(len(p), size=k, p=p)
    return words[words != positive]
