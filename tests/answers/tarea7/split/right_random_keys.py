# right: sorts by random keys, class by class, rounding down
def split(X, y, fractions, seed):
    keys = np.random.RandomState(seed).rand(len(y))
    part = np.empty(len(y), dtype=int)
    for label in set(y.tolist()):
        rows = np.flatnonzero(y == label)
        rank = np.empty(len(rows), dtype=int)
        rank[np.argsort(keys[rows])] = np.arange(len(rows))
        place = (rank + 0.5) / len(rows)
        part[rows] = (place > fractions[0]).astype(int) + (place > fractions[0] + fractions[1])
    return tuple((X[part == k], y[part == k]) for k in range(3))
