# wrong: the positive may come out
# hint: sale la palabra positiva
def sample_negatives(rng, k, positive, p):
    return rng.choice(len(p), size=k, p=p)
