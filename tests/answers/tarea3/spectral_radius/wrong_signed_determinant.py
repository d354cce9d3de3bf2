# wrong: the determinant
# hint: parece que usas el determinante con signo
def spectral_radius(V):
    return np.linalg.det(V)
