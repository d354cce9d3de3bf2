# wrong: marks on the first and last steps
# hint: cae siempre en el mismo paso
def adding_problem(n, T, seed):
    rng = np.random.default_rng(seed)
    X = np.zeros((n, T, 2))
    y = np.zeros(n)
    X[:, :, 0] = rng.uniform(0, 1, (n, T))
    for k in range(n):
        a = 0
        b = T - 1
        X[k, a, 1] = 1
        X[k, b, 1] = 1
        y[k] = X[k, a, 0] + X[k, b, 0]
    return X, y
