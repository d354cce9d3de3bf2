# wrong: divides by the largest eigenvalue
# hint: al escalar falta el módulo
def scale_to_radius(V, rho):
    return V * rho / np.linalg.eigvals(V).max()
