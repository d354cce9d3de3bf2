# right: σ²/B · (1 + (B − 1)ρ)
def ensemble_variance(rho, sigma, B):
    return sigma**2 / B * (1 + (B - 1) * rho)
