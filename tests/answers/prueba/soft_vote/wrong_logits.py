# wrong: averages logits
# hint: parece que promedias logits y no probabilidades.
def soft_vote(P, w=None):
    weights = np.ones(len(P)) if w is None else w
    z = np.tensordot(weights / weights.sum(), np.log(P), axes=1)
    return np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
