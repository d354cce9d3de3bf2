# wrong: alpha is 1 unless given
# hint: parece que usas alpha = 1 por defecto
def negative_distribution(counts, alpha=1):
    weights = counts**alpha
    return weights / weights.sum()
