# wrong: adds logits
# hint: parece que sumas logits y no probabilidades.
def soft_vote(P, w=None):
    weights = np.ones(len(P)) if w is None else w
    z = np.tensordot(weights, np.log(P), axes=1)
    return np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
