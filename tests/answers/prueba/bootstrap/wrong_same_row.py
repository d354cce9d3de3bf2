# wrong: the same sample for every model
# hint: no tienen diversidad
def bootstrap(n, B, rng):
    return np.tile(rng.integers(n, size=n), (B, 1))
