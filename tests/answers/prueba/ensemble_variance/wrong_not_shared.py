# wrong: does not share
# hint: parece que no repartes
def ensemble_variance(rho, sigma, B):
    return rho * sigma**2 + sigma**2 / B
