# wrong: divides by B
# hint: parece que divides por B y no por la suma
def soft_vote(P, w=None):
    weights = np.ones(len(P)) if w is None else w
    return np.tensordot(weights, P, axes=1) / len(P)
