# wrong: shuffles the arrays that it was given
# hint: tu función desordena el
def split(X, y, fractions, seed):
    order = np.random.default_rng(seed).permutation(len(y))
    X[:], y[:] = X[order], y[order]
    parts = [], [], []
    for label in np.unique(y):
        rows = np.flatnonzero(y == label)
        cuts = np.round(np.cumsum(fractions[:2]) * len(rows)).astype(int)
        for part, mine in zip(parts, np.split(rows, cuts)):
            part.extend(mine)
    return tuple((X[part], y[part]) for part in parts)
