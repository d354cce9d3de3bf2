# wrong: standard deviation
# hint: parece que das la desviación típica
def ensemble_variance(rho, sigma, B):
    return (rho * sigma**2 + (1 - rho) * sigma**2 / B) ** 0.5
