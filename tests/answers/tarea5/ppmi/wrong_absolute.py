# wrong: absolute value
# hint: parece que tomas el valor absoluto
def ppmi(M):
    P = M / M.sum()
    Q = P.sum(axis=1, keepdims=True) * P.sum(axis=0, keepdims=True)
    return np.abs(np.log2(np.divide(P, Q, out=np.ones(M.shape), where=M > 0)))
