# wrong: scales only larger radii
# hint: parece que sólo escalas si el radio pasa de rho
def scale_to_radius(V, rho):
    return V * min(1.0, rho / np.abs(np.linalg.eigvals(V)).max())
