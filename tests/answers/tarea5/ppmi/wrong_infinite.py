# wrong: leaves -inf and NaN
# hint: quedan negativos e infinitos
def ppmi(M):
    P = M / M.sum()
    return np.log2(P / (P.sum(axis=1, keepdims=True) * P.sum(axis=0, keepdims=True)))
