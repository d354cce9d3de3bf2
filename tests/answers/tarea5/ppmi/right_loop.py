# right: cell by cell, natural logarithms divided by ln 2
def ppmi(M):
    S = M.sum()
    R = np.zeros(M.shape)
    for x, row in enumerate(M):
        for y, count in enumerate(row):
            if count > 0:
                together = count / S
                px, py = row.sum() / S, M[:, y].sum() / S
                R[x, y] = max(np.log(together / (px * py)) / np.log(2), 0)
    return R
