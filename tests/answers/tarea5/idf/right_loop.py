# right: term by term with math.log
def idf(C, variant="plain"):
    D = len(C[0])
    weights = []
    for row in C:
        df = sum(1 for count in row if count > 0)
        if variant == "plain":
            weights.append(math.log(D / df))
        elif variant == "plus_one":
            weights.append(math.log(D / (df + 1)))
        else:
            weights.append(math.log((1 + D) / (1 + df)) + 1)
    return np.array(weights)
