# wrong: natural logarithm
# hint: parece que usas el logaritmo natural
def ppmi(M):
    P = M / M.sum()
    Q = P.sum(axis=1, keepdims=True) * P.sum(axis=0, keepdims=True)
    ratio = np.divide(P, Q, out=np.ones(M.shape), where=M > 0)
    return np.maximum(np.log(ratio), 0)
