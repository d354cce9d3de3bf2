# wrong: without replacement
# hint: falta el reemplazo
def bootstrap(n, B, rng):
    return np.stack([rng.permutation(n) for _ in range(B)])
