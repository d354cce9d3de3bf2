# wrong: divides by √B
# hint: parece que divides por √B
def ensemble_variance(rho, sigma, B):
    return rho * sigma**2 + (1 - rho) * sigma**2 / B**0.5
