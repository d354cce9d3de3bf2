# wrong: from 1 to n
# hint: los índices van de 0 a n - 1.
def bootstrap(n, B, rng):
    return rng.integers(1, n + 1, size=(B, n))
