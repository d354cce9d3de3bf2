# wrong: stores state and memory before each step
# hint: parece que H y C guardan lo anterior
def lstm_forward(X, h0, c0, p):
    N, T, _ = X.shape
    H, C = np.zeros((N, T, h0.shape[1])), np.zeros((N, T, h0.shape[1]))
    h, c = h0, c0
    for t in range(T):
        H[:, t] = h
        C[:, t] = c
        h, c = lstm_step(X[:, t], h, c, p)
    return H, C
