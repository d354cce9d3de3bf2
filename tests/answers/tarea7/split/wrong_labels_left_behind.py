# wrong: shuffles X and not y
# hint: las etiquetas no son las de sus ejemplos
def split(X, y, fractions, seed):
    rng = np.random.default_rng(seed)
    parts = [], [], []
    for label in (0, 1):
        rows = np.flatnonzero(y == label)
        cuts = np.round(np.cumsum(fractions[:2]) * len(rows)).astype(int)
        for part, mine in zip(parts, np.split(rows, cuts)):
            part.extend(mine)
    mixed = X[rng.permutation(len(X))]
    return tuple((mixed[part], y[part]) for part in parts)
