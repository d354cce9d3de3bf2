# wrong: starts from zeros
# hint: parece que ignoras h0 y c0
def lstm_forward(X, h0, c0, p):
    N, T, _ = X.shape
    H, C = np.zeros((N, T, h0.shape[1])), np.zeros((N, T, h0.shape[1]))
    h, c = np.zeros_like(h0), np.zeros_like(c0)
    for t in range(T):
        h, c = lstm_step(X[:, t], h, c, p)
        H[:, t] = h
        C[:, t] = c
    return H, C
