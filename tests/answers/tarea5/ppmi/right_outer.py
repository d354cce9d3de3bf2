# right: np.outer of the marginals, warnings silenced, zeros put back
def ppmi(M):
    S = M.sum()
    with np.errstate(divide="ignore", invalid="ignore"):
        pmi = np.log2(M * S / np.outer(M.sum(axis=1), M.sum(axis=0)))
    return np.where((M > 0) & (pmi > 0), pmi, 0.0)
