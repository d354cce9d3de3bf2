# right: scales uniform numbers
def bootstrap(n, B, rng):
    return np.floor(rng.random((B, n)) * n).astype(int)
