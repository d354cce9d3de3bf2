# wrong: clips at 0
# hint: en idf recortas los negativos
def idf(C, variant="plain"):
    D, df = C.shape[1], (C > 0).sum(axis=1)
    if variant == "plain":
        return np.log(D / df)
    if variant == "plus_one":
        return np.maximum(np.log(D / (df + 1)), 0)
    return np.log((1 + D) / (1 + df)) + 1
