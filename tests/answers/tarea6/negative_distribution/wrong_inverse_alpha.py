# wrong: the root instead of the power
# hint: parece que usas 1 / alpha
def negative_distribution(counts, alpha=0.75):
    weights = counts ** (1 / alpha)
    return weights / weights.sum()
