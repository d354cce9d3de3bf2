# wrong: never the first example
# hint: el ejemplo 0 no sale nunca
def bootstrap(n, B, rng):
    return rng.integers(1, n, size=(B, n))
