# wrong: smooths by adding one
# hint: parece que sumas 1 a los recuentos
def negative_distribution(counts, alpha=0.75):
    weights = (counts + 1) ** alpha
    return weights / weights.sum()
