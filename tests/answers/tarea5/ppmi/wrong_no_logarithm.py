# wrong: the quotient without its logarithm
# hint: falta el logaritmo
def ppmi(M):
    P = M / M.sum()
    Q = P.sum(axis=1, keepdims=True) * P.sum(axis=0, keepdims=True)
    return np.divide(P, Q, out=np.zeros(M.shape), where=M > 0)
