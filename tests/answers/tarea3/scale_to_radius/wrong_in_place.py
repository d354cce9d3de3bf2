# wrong: scales the caller's matrix
# hint: tu función modifica sus argumentos
def scale_to_radius(V, rho):
    V *= rho / np.abs(np.linalg.eigvals(V)).max()
    return V
