# wrong: only what shrinks
# hint: parece que das sólo lo que baja con B
def ensemble_variance(rho, sigma, B):
    return (1 - rho) * sigma**2 / B
