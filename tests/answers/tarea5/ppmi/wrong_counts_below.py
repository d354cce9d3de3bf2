# wrong: marginal counts, not probabilities
# hint: todo sale 0: el denominador
def ppmi(M):
    P = M / M.sum()
    Q = M.sum(axis=1, keepdims=True) * M.sum(axis=0, keepdims=True)
    with np.errstate(all="ignore"):
        R = np.log2(P / Q)
    return np.where((M > 0) & (R > 0), R, 0)
