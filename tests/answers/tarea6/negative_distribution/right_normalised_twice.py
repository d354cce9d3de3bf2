# right: normalises before and after, which gives the same
def negative_distribution(counts, alpha=0.75):
    frequency = np.asarray(counts, dtype=float) / np.sum(counts)
    p = np.power(frequency, alpha)
    p /= p.sum()
    return p
