# wrong: the smallest modulus
# hint: parece que tomas el menor módulo
def spectral_radius(V):
    return np.min(np.abs(np.linalg.eigvals(V)))
