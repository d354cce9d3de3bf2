# wrong: a generator of its own, always the same
# hint: dos generadores distintos dan el mismo sorteo
def sample_negatives(rng, k, positive, p):
    rng = np.random.default_rng(0)
    q = p.copy()
    q[positive] = 0
    return rng.choice(len(p), size=k, p=q / q.sum())
