# wrong: the largest eigenvalue, without its modulus
# hint: falta el módulo
def spectral_radius(V):
    return np.max(np.linalg.eigvals(V))
