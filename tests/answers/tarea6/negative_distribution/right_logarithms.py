# right: a softmax of alpha log n, with -inf for words that do not appear
def negative_distribution(counts, alpha=0.75):
    with np.errstate(divide="ignore"):
        scores = alpha * np.log(counts)
    weights = np.exp(scores - scores.max())
    return weights / weights.sum()
