# wrong: indices as floats
# hint: son índices: enteros.
def bootstrap(n, B, rng):
    return np.floor(rng.random((B, n)) * n)
