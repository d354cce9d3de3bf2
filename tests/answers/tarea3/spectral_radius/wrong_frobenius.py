# wrong: the Frobenius norm
# hint: parece que usas la norma de Frobenius
def spectral_radius(V):
    return np.linalg.norm(V)
