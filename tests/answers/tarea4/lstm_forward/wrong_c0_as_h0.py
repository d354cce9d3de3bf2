# wrong: starts the state from c0
# hint: parece que usas c0 como estado inicial
def lstm_forward(X, h0, c0, p):
    N, T, _ = X.shape
    H, C = np.zeros((N, T, h0.shape[1])), np.zeros((N, T, h0.shape[1]))
    h, c = c0, c0
    for t in range(T):
        h, c = lstm_step(X[:, t], h, c, p)
        H[:, t] = h
        C[:, t] = c
    return H, C
