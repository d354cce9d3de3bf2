# wrong: runs from the last step to the first
# hint: parece que recorres la secuencia al revés: empieza por t = 0.
def lstm_forward(X, h0, c0, p):
    N, T, _ = X.shape
    H, C = np.zeros((N, T, h0.shape[1])), np.zeros((N, T, h0.shape[1]))
    h, c = h0, c0
    for t in reversed(range(T)):
        h, c = lstm_step(X[:, t], h, c, p)
        H[:, t] = h
        C[:, t] = c
    return H, C
