# wrong: draws from NumPy's global generator
# hint: con la misma semilla salen las mismas muestras: usa sólo rng.
def bootstrap(n, B, rng):
    return np.random.randint(n, size=(B, n))
