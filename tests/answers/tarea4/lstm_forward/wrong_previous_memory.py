# wrong: stores the memory before each step
# hint: parece que C guarda la memoria anterior
def lstm_forward(X, h0, c0, p):
    N, T, _ = X.shape
    H, C = np.zeros((N, T, h0.shape[1])), np.zeros((N, T, h0.shape[1]))
    h, c = h0, c0
    for t in range(T):
        C[:, t] = c
        h, c = lstm_step(X[:, t], h, c, p)
        H[:, t] = h
    return H, C
