# right: draws flat and reshapes
def bootstrap(n, B, rng):
    return rng.integers(0, n, size=B * n).reshape(B, -1)
