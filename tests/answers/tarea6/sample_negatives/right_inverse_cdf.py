# right: inverts the cumulative distribution
def sample_negatives(rng, k, positive, p):
    weights = np.where(np.arange(len(p)) == positive, 0.0, p)
    cumulative = np.cumsum(weights)
    return np.searchsorted(cumulative, rng.random(k) * cumulative[-1], side="right")
