# wrong: "smooth" without the final 1
# hint: en idf «smooth» falta sumar 1 al final
def idf(C, variant="plain"):
    D, df = C.shape[1], (C > 0).sum(axis=1)
    if variant == "plain":
        return np.log(D / df)
    if variant == "plus_one":
        return np.log(D / (df + 1))
    return np.log((1 + D) / (1 + df))
