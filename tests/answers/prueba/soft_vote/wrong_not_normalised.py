# wrong: does not normalise
# hint: parece que no normalizas los pesos
def soft_vote(P, w=None):
    weights = np.ones(len(P)) if w is None else w
    return np.tensordot(weights, P, axes=1)
