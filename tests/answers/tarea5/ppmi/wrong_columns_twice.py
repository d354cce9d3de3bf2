# wrong: the marginals of the columns in both places
# hint: la suma por columnas en los dos marginales
def ppmi(M):
    P = M / M.sum()
    Q = P.sum(axis=0) * P.sum(axis=0)
    with np.errstate(all="ignore"):
        R = np.log2(P / Q)
    return np.where((M > 0) & (R > 0), R, 0)
