# wrong: the same for every word that appears
# hint: parece que repartes por igual entre las que aparecen
def negative_distribution(counts, alpha=0.75):
    seen = counts > 0
    return seen / seen.sum()
