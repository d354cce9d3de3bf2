# wrong: 1 - ρ for ρ
# hint: parece que cambias ρ por 1 - ρ
def ensemble_variance(rho, sigma, B):
    return (1 - rho) * sigma**2 + rho * sigma**2 / B
