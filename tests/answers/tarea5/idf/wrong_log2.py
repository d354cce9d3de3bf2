# wrong: base 2
# hint: en idf usas el logaritmo en base 2
def idf(C, variant="plain"):
    D, df = C.shape[1], (C > 0).sum(axis=1)
    if variant == "plain":
        return np.log2(D / df)
    if variant == "plus_one":
        return np.log2(D / (df + 1))
    return np.log2((1 + D) / (1 + df)) + 1
