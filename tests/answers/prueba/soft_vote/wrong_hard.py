# wrong: counts votes
# hint: parece que cuentas votos
def soft_vote(P, w=None):
    weights = np.ones(len(P)) if w is None else w
    votes = np.eye(P.shape[2])[P.argmax(axis=2)]
    return np.average(votes, axis=0, weights=weights)
