# right: count_nonzero and a difference of logarithms
def idf(C, variant="plain"):
    D, df = C.shape[1], np.count_nonzero(C, axis=1)
    match variant:
        case "plain":
            return np.log(D) - np.log(df)
        case "plus_one":
            return np.log(D) - np.log1p(df)
        case "smooth":
            return 1 + np.log1p(D) - np.log1p(df)
    raise ValueError(f"variante desconocida: {variant}")
