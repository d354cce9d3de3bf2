# wrong: never the last example
# hint: el último ejemplo no sale nunca
def bootstrap(n, B, rng):
    return rng.integers(n - 1, size=(B, n))
