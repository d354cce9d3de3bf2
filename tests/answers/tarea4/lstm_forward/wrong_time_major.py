# wrong: stacks the steps on the first axis
# hint: parece que apilas los pasos en el primer eje
def lstm_forward(X, h0, c0, p):
    N, T, _ = X.shape
    H, C = np.zeros((N, T, h0.shape[1])), np.zeros((N, T, h0.shape[1]))
    h, c = h0, c0
    for t in range(T):
        h, c = lstm_step(X[:, t], h, c, p)
        H[:, t] = h
        C[:, t] = c
    return np.swapaxes(H, 0, 1), np.swapaxes(C, 0, 1)
