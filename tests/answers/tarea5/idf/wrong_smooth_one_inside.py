# wrong: the final 1 of "smooth" is inside the logarithm
# hint: en idf «smooth» el 1 final va fuera del logaritmo
def idf(C, variant="plain"):
    D, df = C.shape[1], (C > 0).sum(axis=1)
    if variant == "plain":
        return np.log(D / df)
    if variant == "plus_one":
        return np.log(D / (df + 1))
    return np.log((1 + D) / (1 + df) + 1)
