# right: shuffles each class and cuts, parts as lists
def split(X, y, fractions, seed):
    rng = np.random.default_rng(seed)
    train, validation, test = [], [], []
    for label in (0, 1):
        rows = [n for n in range(len(y)) if y[n] == label]
        rng.shuffle(rows)
        a = round(fractions[0] * len(rows))
        b = a + round(fractions[1] * len(rows))
        train += rows[:a]
        validation += rows[a:b]
        test += rows[b:]
    return [(X[rows], y[rows]) for rows in (train, validation, test)]
