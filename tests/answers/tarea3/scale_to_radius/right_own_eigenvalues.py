# right: computes the eigenvalues itself
def scale_to_radius(V, rho):
    radius = np.max(np.abs(np.linalg.eigvals(V)))
    return rho * V / radius
