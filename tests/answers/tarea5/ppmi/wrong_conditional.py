# wrong: only divides by P(x)
# hint: todo sale 0: el denominador
def ppmi(M):
    P = M / M.sum()
    Q = np.ones(M.shape) * P.sum(axis=1, keepdims=True)
    ratio = np.divide(P, Q, out=np.ones(M.shape), where=M > 0)
    return np.maximum(np.log2(ratio), 0)
