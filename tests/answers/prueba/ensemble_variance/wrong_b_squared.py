# wrong: divides by B²
# hint: parece que divides por B²
def ensemble_variance(rho, sigma, B):
    return rho * sigma**2 + (1 - rho) * sigma**2 / B**2
