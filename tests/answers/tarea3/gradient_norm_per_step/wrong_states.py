# wrong: the norms of the states
# hint: mides los estados y no el gradiente
def gradient_norm_per_step(X, h0, p, y):
    N, T, _ = X.shape
    H = rnn_forward(X, h0, p)
    delta = softmax(H[:, -1] @ p["O"] + p["c"])
    delta[np.arange(N), y] -= 1
    delta /= N
    dh = delta @ p["O"].T
    norms = []
    for t in range(T - 1, -1, -1):
        norms.append(np.linalg.norm(H[:, t]))
        da = dh * (1 - H[:, t] ** 2)
        dh = da @ p["V"].T
    return np.array(norms[::-1])
