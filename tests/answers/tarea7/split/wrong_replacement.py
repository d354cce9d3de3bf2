# wrong: draws with replacement
# hint: hay ejemplos a la vez en
def split(X, y, fractions, seed):
    rng = np.random.default_rng(seed)
    parts = [], [], []
    for label in (0, 1):
        rows = np.flatnonzero(y == label)
        rows = rng.choice(rows, len(rows))
        cuts = np.round(np.cumsum(fractions[:2]) * len(rows)).astype(int)
        for part, mine in zip(parts, np.split(rows, cuts)):
            part.extend(mine)
    return tuple((X[part], y[part]) for part in parts)
