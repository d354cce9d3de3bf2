# wrong: returns the probabilities of the drawn words
def sample_negatives(rng, k, positive, p):
    q = p.copy()
    q[positive] = 0
    return p[rng.choice(len(p), size=k, p=q / q.sum())]
