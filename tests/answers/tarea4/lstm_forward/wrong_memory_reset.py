# wrong: the memory goes back to zero at every step after the first
# hint: parece que la memoria vuelve a cero en cada paso
def lstm_forward(X, h0, c0, p):
    N, T, _ = X.shape
    H, C = np.zeros((N, T, h0.shape[1])), np.zeros((N, T, h0.shape[1]))
    h, c = h0, c0
    for t in range(T):
        h, c = lstm_step(X[:, t], h, c, p)
        H[:, t] = h
        C[:, t] = c
        c = np.zeros_like(c)
    return H, C
