# wrong: six arrays in a row
# hint: se esperan tres parejas
def split(X, y, fractions, seed):
    rng = np.random.default_rng(seed)
    parts = [], [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        cuts = np.round(np.cumsum(fractions[:2]) * len(rows)).astype(int)
        for part, mine in zip(parts, np.split(rows, cuts)):
            part.extend(mine)
    a, b, c = parts
    return X[a], y[a], X[b], y[b], X[c], y[c]
