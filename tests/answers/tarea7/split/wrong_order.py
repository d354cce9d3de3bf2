# wrong: training, test, validation
# hint: parece que cambias las dos últimas
def split(X, y, fractions, seed):
    rng = np.random.default_rng(seed)
    parts = [], [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        cuts = np.round(np.cumsum(fractions[:2]) * len(rows)).astype(int)
        for part, mine in zip(parts, np.split(rows, cuts)):
            part.extend(mine)
    train, validation, test = ((X[part], y[part]) for part in parts)
    return train, test, validation
