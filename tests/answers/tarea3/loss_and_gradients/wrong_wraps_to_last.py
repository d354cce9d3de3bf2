# wrong: H[:, t - 1] at t = 0 is the last state
# hint: con t = 0, H[:, t - 1] es H[:, -1]
def loss_and_gradients(X, h0, p, y):
    N, T, _ = X.shape
    H = rnn_forward(X, h0, p)
    y_hat = softmax(H[:, -1] @ p["O"] + p["c"])
    loss = -np.log(y_hat[np.arange(N), y]).mean()
    delta = (y_hat - np.eye(y_hat.shape[1])[y]) / N
    g = {k: np.zeros_like(v) for k, v in p.items()}
    g["O"], g["c"] = H[:, -1].T @ delta, delta.sum(axis=0)
    dh = delta @ p["O"].T
    for t in reversed(range(T)):
        da = dh * (1 - H[:, t] ** 2)
        g["U"] += X[:, t].T @ da
        g["V"] += H[:, t - 1].T @ da
        g["b"] += da.sum(axis=0)
        dh = da @ p["V"].T
    return loss, g
