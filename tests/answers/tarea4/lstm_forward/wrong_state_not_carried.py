# wrong: every step starts from h0
# hint: parece que el estado no se propaga
def lstm_forward(X, h0, c0, p):
    N, T, _ = X.shape
    H, C = np.zeros((N, T, h0.shape[1])), np.zeros((N, T, h0.shape[1]))
    h, c = h0, c0
    for t in range(T):
        h, c = lstm_step(X[:, t], h0, c, p)
        H[:, t] = h
        C[:, t] = c
    return H, C
