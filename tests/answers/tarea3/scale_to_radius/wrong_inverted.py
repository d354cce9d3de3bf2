# wrong: the inverse factor
# hint: parece que inviertes la fracción
def scale_to_radius(V, rho):
    return V * np.abs(np.linalg.eigvals(V)).max() / rho
