# wrong: independent models
# hint: parece que ignoras ρ
def ensemble_variance(rho, sigma, B):
    return sigma**2 / B
