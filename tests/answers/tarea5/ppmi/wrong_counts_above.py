# wrong: the joint count over the product of probabilities
# hint: en el numerador usas recuentos
def ppmi(M):
    P = M / M.sum()
    Q = P.sum(axis=1, keepdims=True) * P.sum(axis=0, keepdims=True)
    with np.errstate(all="ignore"):
        R = np.log2(M / Q)
    return np.where((M > 0) & (R > 0), R, 0)
