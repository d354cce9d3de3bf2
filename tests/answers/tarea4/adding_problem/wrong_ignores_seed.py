# wrong: always the same data
# hint: con otra semilla salen los mismos valores
def adding_problem(n, T, seed):
    rng = np.random.default_rng(0)
    X = np.zeros((n, T, 2))
    y = np.zeros(n)
    X[:, :, 0] = rng.uniform(0, 1, (n, T))
    for k in range(n):
        a = rng.integers(0, T // 2)
        b = rng.integers(T // 2, T)
        X[k, a, 1] = 1
        X[k, b, 1] = 1
        y[k] = X[k, a, 0] + X[k, b, 0]
    return X, y
