# wrong: the same seed for each model
# hint: no tienen diversidad
def bootstrap(n, B, rng):
    return np.stack([np.random.default_rng(7).integers(n, size=n) for _ in range(B)])
