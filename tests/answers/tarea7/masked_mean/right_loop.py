# right: averages the true steps of each example
def masked_mean(H, m):
    means = np.zeros((H.shape[0], H.shape[2]))
    for n in range(len(H)):
        if m[n].any():
            means[n] = H[n][m[n]].mean(axis=0)
    return means
