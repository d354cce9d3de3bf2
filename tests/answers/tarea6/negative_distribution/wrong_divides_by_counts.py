# wrong: divides by the sum of the counts
# hint: suma los recuentos ya elevados
def negative_distribution(counts, alpha=0.75):
    return counts**alpha / counts.sum()
