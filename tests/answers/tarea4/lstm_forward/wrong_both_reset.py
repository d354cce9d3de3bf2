# wrong: state and memory go back to zero at every step
# hint: parece que reinicias estado y memoria a cero
def lstm_forward(X, h0, c0, p):
    N, T, _ = X.shape
    H, C = np.zeros((N, T, h0.shape[1])), np.zeros((N, T, h0.shape[1]))
    h, c = h0, c0
    for t in range(T):
        h, c = lstm_step(X[:, t], h, c, p)
        H[:, t] = h
        C[:, t] = c
        h, c = 0 * h, 0 * c
    return H, C
