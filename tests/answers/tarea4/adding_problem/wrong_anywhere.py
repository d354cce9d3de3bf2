# wrong: two different steps anywhere
# hint: una marca va en la primera mitad y la otra en la segunda.
def adding_problem(n, T, seed):
    rng = np.random.default_rng(seed)
    X = np.zeros((n, T, 2))
    y = np.zeros(n)
    X[:, :, 0] = rng.uniform(0, 1, (n, T))
    for k in range(n):
        a, b = rng.choice(T, 2, replace=False)
        X[k, a, 1] = 1
        X[k, b, 1] = 1
        y[k] = X[k, a, 0] + X[k, b, 0]
    return X, y
