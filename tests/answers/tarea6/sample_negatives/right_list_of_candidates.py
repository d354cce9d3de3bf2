# right: draws among the other words
def sample_negatives(rng, k, positive, p):
    candidates = [word for word in range(len(p)) if word != positive]
    q = p[candidates]
    return rng.choice(candidates, size=k, p=q / q.sum())
