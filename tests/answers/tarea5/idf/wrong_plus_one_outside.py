# wrong: the one is added to the result
# hint: en idf «plus_one» el 1 va en el denominador, no en el resultado
def idf(C, variant="plain"):
    D, df = C.shape[1], (C > 0).sum(axis=1)
    if variant == "plain":
        return np.log(D / df)
    if variant == "plus_one":
        return np.log(D / df) + 1
    return np.log((1 + D) / (1 + df)) + 1
