# right: a loop, the total first
def negative_distribution(counts, alpha=0.75):
    total = 0.0
    for n in counts:
        total += float(n) ** alpha
    return np.array([float(n) ** alpha / total for n in counts])
