# right: choice a row
def bootstrap(n, B, rng):
    return np.stack([rng.choice(n, size=n, replace=True) for _ in range(B)])
