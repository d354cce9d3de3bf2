# wrong: df is the total number of occurrences
# hint: df es en cuántos documentos está el término, no cuántas veces
def idf(C, variant="plain"):
    D, df = C.shape[1], C.sum(axis=1)
    if variant == "plain":
        return np.log(D / df)
    if variant == "plus_one":
        return np.log(D / (df + 1))
    return np.log((1 + D) / (1 + df)) + 1
