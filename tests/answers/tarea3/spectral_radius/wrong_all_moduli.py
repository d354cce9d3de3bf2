# wrong: all the moduli
# hint: devuelves todos los módulos
def spectral_radius(V):
    return np.abs(np.linalg.eigvals(V))
