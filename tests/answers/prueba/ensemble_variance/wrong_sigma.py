# wrong: σ for σ²
# hint: parece que usas σ donde va la varianza
def ensemble_variance(rho, sigma, B):
    return rho * sigma + (1 - rho) * sigma / B
