# wrong: one weight a document
# hint: parece que calculas un idf por documento
def idf(C, variant="plain"):
    D, df = C.shape[0], (C > 0).sum(axis=0)
    if variant == "plain":
        return np.log(D / df)
    if variant == "plus_one":
        return np.log(D / (df + 1))
    return np.log((1 + D) / (1 + df)) + 1
