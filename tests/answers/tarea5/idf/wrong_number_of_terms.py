# wrong: D = len(C) counts terms
# hint: parece que D es el número de términos
def idf(C, variant="plain"):
    D, df = len(C), (C > 0).sum(axis=1)
    if variant == "plain":
        return np.log(D / df)
    if variant == "plus_one":
        return np.log(D / (df + 1))
    return np.log((1 + D) / (1 + df)) + 1
