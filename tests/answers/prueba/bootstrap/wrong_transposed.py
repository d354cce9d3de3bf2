# wrong: (n, B)
# hint: la forma es (B, n), no (n, B).
def bootstrap(n, B, rng):
    return rng.integers(n, size=(n, B))
