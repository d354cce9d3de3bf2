# wrong: seeds its own generator
# hint: con otra semilla salen las mismas muestras
def bootstrap(n, B, rng):
    return np.random.default_rng(0).integers(n, size=(B, n))
