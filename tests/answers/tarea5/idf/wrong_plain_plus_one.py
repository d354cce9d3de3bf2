# wrong: adds 1 to df in the plain variant too, to avoid dividing by 0
# hint: en idf «plain» sumas 1 a df
def idf(C, variant="plain"):
    D, df = C.shape[1], (C > 0).sum(axis=1)
    if variant == "smooth":
        return np.log((1 + D) / (1 + df)) + 1
    return np.log(D / (df + 1))
