# wrong: 3/4 written in the code
# hint: parece que ignoras alpha
def negative_distribution(counts, alpha=0.75):
    weights = counts**0.75
    return weights / weights.sum()
