# wrong: samples of half the size
# hint: la forma es (B, n).
def bootstrap(n, B, rng):
    return rng.integers(n, size=(B, n // 2))
