# wrong: NumPy's global generator
# hint: dos generadores iguales dan sorteos distintos
def sample_negatives(rng, k, positive, p):
    q = p.copy()
    q[positive] = 0
    return np.random.choice(len(p), size=k, p=q / q.sum())
