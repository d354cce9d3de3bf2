# right: products of Jacobian matrices, one example at a time
def gradient_norm_per_step(X, h0, p, y):
    N, T, _ = X.shape
    H = rnn_forward(X, h0, p)
    squares = np.zeros(T)
    for n in range(N):
        delta = softmax(H[n, -1] @ p["O"] + p["c"])
        delta[y[n]] -= 1
        gradient = p["O"] @ delta / N
        for t in range(T - 1, -1, -1):
            squares[t] += gradient @ gradient
            jacobian = p["V"] @ np.diag(1 - H[n, t] ** 2)
            gradient = jacobian @ gradient
    return squares**0.5
