# right: np.average
def soft_vote(P, w=None):
    return np.average(P, axis=0, weights=w)
