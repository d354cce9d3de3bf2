# wrong: each part drawn from all the examples
# hint: hay ejemplos a la vez en
def split(X, y, fractions, seed):
    rng = np.random.default_rng(seed)
    parts = []
    for fraction in fractions:
        rows = []
        for label in (0, 1):
            mine = np.flatnonzero(y == label)
            rows.extend(rng.choice(mine, round(fraction * len(mine)), replace=False))
        parts.append((X[rows], y[rows]))
    return tuple(parts)
