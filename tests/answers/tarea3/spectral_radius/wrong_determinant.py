# wrong: the absolute determinant
# hint: parece que usas el determinante
def spectral_radius(V):
    return abs(np.linalg.det(V))
