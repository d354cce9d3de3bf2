# wrong: renumbers the ids looking at all the parts
# hint: lo que se calcule de los datos sale del entrenamiento
def split(X, y, fractions, seed):
    words, renumbered = np.unique(X, return_inverse=True)
    X = renumbered.reshape(X.shape)
    rng = np.random.default_rng(seed)
    parts = [], [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        cuts = np.round(np.cumsum(fractions[:2]) * len(rows)).astype(int)
        for part, mine in zip(parts, np.split(rows, cuts)):
            part.extend(mine)
    return tuple((X[part], y[part]) for part in parts)
