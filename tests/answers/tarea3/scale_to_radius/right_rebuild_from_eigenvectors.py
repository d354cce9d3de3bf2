# right: scales the eigenvalues and rebuilds the matrix
def scale_to_radius(V, rho):
    values, vectors = np.linalg.eig(V)
    values = values * rho / np.abs(values).max()
    return np.real(vectors @ np.diag(values) @ np.linalg.inv(vectors))
