# wrong: no word comes out twice
# hint: es con reemplazo
def sample_negatives(rng, k, positive, p):
    q = p.copy()
    q[positive] = 0
    return rng.choice(len(p), size=k, replace=False, p=q / q.sum())
