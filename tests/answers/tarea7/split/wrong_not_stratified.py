# wrong: one shuffle of all the examples
# hint: no es estratificado
def split(X, y, fractions, seed):
    rows = np.random.default_rng(seed).permutation(len(y))
    a = round(fractions[0] * len(y))
    b = a + round(fractions[1] * len(y))
    return tuple((X[part], y[part]) for part in (rows[:a], rows[a:b], rows[b:]))
