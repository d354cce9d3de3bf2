# right: computes everything again without the other two functions
def tfidf(C, tf_variant="length", idf_variant="plain"):
    terms, D = C.shape
    W = np.zeros((terms, D))
    for t in range(terms):
        df = int((C[t] > 0).sum())
        rarity = {
            "plain": math.log(D / df),
            "plus_one": math.log(D / (df + 1)),
            "smooth": math.log((1 + D) / (1 + df)) + 1,
        }[idf_variant]
        for d in range(D):
            total = C[:, d].sum() if tf_variant == "length" else C[:, d].max()
            W[t, d] = C[t, d] / total * rarity if total else 0
    return W
