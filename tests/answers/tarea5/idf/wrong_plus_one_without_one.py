# wrong: "plus_one" without its one
# hint: en idf «plus_one» falta el 1
def idf(C, variant="plain"):
    D, df = C.shape[1], (C > 0).sum(axis=1)
    if variant == "smooth":
        return np.log((1 + D) / (1 + df)) + 1
    return np.log(D / df)
