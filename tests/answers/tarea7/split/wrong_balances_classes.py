# wrong: the same number of examples of each class
# hint: quedan ejemplos sin repartir
def split(X, y, fractions, seed):
    rng = np.random.default_rng(seed)
    least = min(np.bincount(y))
    parts = [], [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))[:least]
        cuts = np.round(np.cumsum(fractions[:2]) * len(rows)).astype(int)
        for part, mine in zip(parts, np.split(rows, cuts)):
            part.extend(mine)
    return tuple((X[part], y[part]) for part in parts)
