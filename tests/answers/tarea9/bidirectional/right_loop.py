# right: one loop for each direction, written in place
def bidirectional(X, p_f, p_b):
    N, T, _ = X.shape
    d_h = p_f["b"].shape[0]
    Y = np.zeros((N, T, 2 * d_h))
    h = np.zeros((N, d_h))
    for t in range(T):
        h = np.tanh(X[:, t] @ p_f["U"] + h @ p_f["V"] + p_f["b"])
        Y[:, t, :d_h] = h
    h = np.zeros((N, d_h))
    for t in range(T - 1, -1, -1):
        h = np.tanh(X[:, t] @ p_b["U"] + h @ p_b["V"] + p_b["b"])
        Y[:, t, d_h:] = h
    return Y
