# wrong: the second fraction is taken of what is left
# hint: los tamaños no son los de fractions
def split(X, y, fractions, seed):
    rng = np.random.default_rng(seed)
    parts = [], [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        a = round(fractions[0] * len(rows))
        b = a + round(fractions[1] * (len(rows) - a))
        for part, mine in zip(parts, np.split(rows, [a, b])):
            part.extend(mine)
    return tuple((X[part], y[part]) for part in parts)
