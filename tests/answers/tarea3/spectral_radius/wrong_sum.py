# wrong: the sum of the moduli
# hint: parece que sumas los módulos
def spectral_radius(V):
    return np.sum(np.abs(np.linalg.eigvals(V)))
