# right: a list of norms, reversed at the end
def gradient_norm_per_step(X, h0, p, y):
    N, T, _ = X.shape
    H = rnn_forward(X, h0, p)
    delta = softmax(H[:, -1] @ p["O"] + p["c"])
    delta[np.arange(N), y] -= 1
    delta /= N
    dh = delta @ p["O"].T
    norms = []
    for t in range(T - 1, -1, -1):
        norms.append(np.linalg.norm(dh))
        da = dh * (1 - H[:, t] ** 2)
        dh = da @ p["V"].T
    return np.array(norms[::-1])
