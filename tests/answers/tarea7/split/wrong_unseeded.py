# wrong: a generator without seed
# hint: la misma semilla debe dar siempre el mismo reparto
def split(X, y, fractions, seed):
    rng = np.random.default_rng()
    parts = [], [], []
    for label in (0, 1):
        rows = rng.permutation(np.flatnonzero(y == label))
        cuts = np.round(np.cumsum(fractions[:2]) * len(rows)).astype(int)
        for part, mine in zip(parts, np.split(rows, cuts)):
            part.extend(mine)
    return tuple((X[part], y[part]) for part in parts)
