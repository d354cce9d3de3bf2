# wrong: stratified but not shuffled
# hint: al entrenamiento van siempre los primeros
def split(X, y, fractions, seed):
    train, validation, test = [], [], []
    for label in (0, 1):
        rows = np.flatnonzero(y == label)
        a = round(fractions[0] * len(rows))
        b = a + round(fractions[1] * len(rows))
        train.extend(rows[:a])
        validation.extend(rows[a:b])
        test.extend(rows[b:])
    return (X[train], y[train]), (X[validation], y[validation]), (X[test], y[test])
