# wrong: the test examples are also in the training part
# hint: hay ejemplos a la vez en entrenamiento y en prueba
def split(X, y, fractions, seed):
    rng = np.random.default_rng(seed)
    train, validation, test = [], [], []
    for label in (0, 1):
        rows = rng.permutation(np.flatnonzero(y == label))
        a = round(fractions[1] * len(rows))
        b = a + round(fractions[2] * len(rows))
        validation.extend(rows[:a])
        test.extend(rows[a:b])
        train.extend(rows[a:])
    return (X[train], y[train]), (X[validation], y[validation]), (X[test], y[test])
