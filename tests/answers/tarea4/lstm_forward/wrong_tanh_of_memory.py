# wrong: stores tanh(c) as the state
# hint: parece que H no pasa por la compuerta de salida
def lstm_forward(X, h0, c0, p):
    N, T, _ = X.shape
    H, C = np.zeros((N, T, h0.shape[1])), np.zeros((N, T, h0.shape[1]))
    h, c = h0, c0
    for t in range(T):
        h, c = lstm_step(X[:, t], h, c, p)
        H[:, t] = np.tanh(c)
        C[:, t] = c
    return H, C
