# right: wᵀΣw
def ensemble_variance(rho, sigma, B):
    w = np.full((B, 1), 1 / B)
    S = np.full((B, B), rho * sigma * sigma)
    np.fill_diagonal(S, sigma * sigma)
    return (w.T @ S @ w).item()
