# wrong: the marginals of the rows in both places
# hint: la suma por filas en los dos marginales
def ppmi(M):
    P = M / M.sum()
    px = P.sum(axis=1)
    with np.errstate(all="ignore"):
        R = np.log2(P / (px[:, None] * px))
    return np.where((M > 0) & (R > 0), R, 0)
