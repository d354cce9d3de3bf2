# right: adds the covariance matrix
def ensemble_variance(rho, sigma, B):
    C = sigma**2 * (rho + (1 - rho) * np.eye(B))
    return C.sum() / B**2
