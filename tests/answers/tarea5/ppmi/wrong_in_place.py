# wrong: changes the caller's matrix to avoid log 0
# hint: tu función modifica sus argumentos
def ppmi(M):
    S, rows, columns = M.sum(), M.sum(axis=1, keepdims=True), M.sum(axis=0, keepdims=True)
    empty = M == 0
    M[empty] = 1
    rows, columns = np.maximum(rows, 1e-9), np.maximum(columns, 1e-9)
    R = np.maximum(np.log2(M * S / (rows * columns)), 0)
    R[empty] = 0
    return R
