# wrong: np.maximum lets NaN through
# hint: la PMI de una fila de ceros es 0 / 0
def ppmi(M):
    P = M / M.sum()
    Q = P.sum(axis=1, keepdims=True) * P.sum(axis=0, keepdims=True)
    return np.maximum(np.log2(P / Q), 0)
