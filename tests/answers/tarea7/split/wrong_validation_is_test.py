# wrong: validates with the test set
# hint: la validación y la prueba son los mismos ejemplos
def split(X, y, fractions, seed):
    rng = np.random.default_rng(seed)
    train, test = [], []
    for label in (0, 1):
        rows = rng.permutation(np.flatnonzero(y == label))
        cut = round(fractions[0] * len(rows))
        train.extend(rows[:cut])
        test.extend(rows[cut:])
    return (X[train], y[train]), (X[test], y[test]), (X[test], y[test])
