# wrong: df / D
# hint: parece que el cociente de idf está invertido
def idf(C, variant="plain"):
    D, df = C.shape[1], (C > 0).sum(axis=1)
    if variant == "plain":
        return np.log(df / D)
    if variant == "plus_one":
        return np.log((df + 1) / D)
    return np.log((1 + df) / (1 + D)) + 1
