# right: id by id
def padding_mask(X):
    N, T = X.shape
    m = np.ones((N, T), dtype=bool)
    for n in range(N):
        for t in range(T):
            if X[n, t] == 0:
                m[n, t] = False
    return m
