# wrong: the quotient without its logarithm
# hint: falta el logaritmo en idf
def idf(C, variant="plain"):
    D, df = C.shape[1], (C > 0).sum(axis=1)
    if variant == "plain":
        return D / df
    if variant == "plus_one":
        return D / (df + 1)
    return (1 + D) / (1 + df) + 1
