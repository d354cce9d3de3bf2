# wrong: does not add up to 1
# hint: falta normalizar
def negative_distribution(counts, alpha=0.75):
    return counts**alpha
