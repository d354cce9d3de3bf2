# right: lets the logarithm give NaN and -inf and turns both into 0
def ppmi(M):
    P = M / M.sum()
    px, py = P.sum(axis=1), P.sum(axis=0)
    pmi = np.log2(P) - np.log2(px)[:, None] - np.log2(py)[None, :]
    return np.nan_to_num(pmi, nan=0.0, posinf=0.0, neginf=0.0).clip(min=0)
