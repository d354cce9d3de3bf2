# wrong: only the floor
# hint: parece que das sólo el suelo
def ensemble_variance(rho, sigma, B):
    return rho * sigma**2
