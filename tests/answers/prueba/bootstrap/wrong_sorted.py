# wrong: sorted samples
# hint: las muestras salen ordenadas.
def bootstrap(n, B, rng):
    return np.sort(rng.integers(n, size=(B, n)), axis=1)
