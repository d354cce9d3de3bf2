# wrong: the same for every word
# hint: parece que repartes por igual: cuenta
def negative_distribution(counts, alpha=0.75):
    return np.full(len(counts), 1 / len(counts))
