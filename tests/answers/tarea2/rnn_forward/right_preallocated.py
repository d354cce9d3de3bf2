# right: fills H and projects the whole input at once
def rnn_forward(X, h0, p):
    N, T, _ = X.shape
    projected = X @ p["U"] + p["b"]
    H = np.zeros((N, T, h0.shape[1]))
    h = h0
    for t in range(T):
        h = np.tanh(projected[:, t] + h @ p["V"])
        H[:, t] = h
    return H
