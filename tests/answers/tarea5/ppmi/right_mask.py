# right: a sum of logarithms, only where there are counts
def ppmi(M):
    R = np.zeros(M.shape)
    rows, columns = np.nonzero(M)
    counts = M[rows, columns].astype(float)
    R[rows, columns] = (
        np.log2(counts)
        + np.log2(M.sum())
        - np.log2(M.sum(axis=1)[rows])
        - np.log2(M.sum(axis=0)[columns])
    )
    R[R < 0] = 0
    return R
