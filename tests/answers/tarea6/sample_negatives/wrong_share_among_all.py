# wrong: gives the positive's probability in equal parts to the others
# hint: las frecuencias no son las de p
def sample_negatives(rng, k, positive, p):
    q = p + p[positive] / (len(p) - 1)
    q[positive] = 0
    return rng.choice(len(p), size=k, p=q)
