# wrong: includes h0 and c0
# hint: parece que incluyes h0 y c0
def lstm_forward(X, h0, c0, p):
    N, T, _ = X.shape
    H, C = np.zeros((2, N, T + 1, h0.shape[1]))
    h, c = h0, c0
    H[:, 0], C[:, 0] = h0, c0
    for t in range(T):
        h, c = lstm_step(X[:, t], h, c, p)
        H[:, t + 1] = h
        C[:, t + 1] = c
    return H, C
