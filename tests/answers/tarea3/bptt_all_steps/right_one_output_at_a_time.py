# right: adds up one backward pass for every visible step
def bptt_all_steps(X, h0, p, Y, mask):
    N, T, _ = X.shape
    H = rnn_forward(X, h0, p)
    loss, g = 0.0, {k: np.zeros_like(v) for k, v in p.items()}
    for last in range(T):
        y_hat = softmax(H[:, last] @ p["O"] + p["c"])
        seen = mask[:, last]
        loss += np.where(seen, -np.log(y_hat[np.arange(N), Y[:, last]]), 0.0).sum() / N
        delta = np.where(seen[:, None], y_hat - np.eye(y_hat.shape[1])[Y[:, last]], 0.0) / N
        g["O"] += H[:, last].T @ delta
        g["c"] += delta.sum(axis=0)
        dh = delta @ p["O"].T
        for t in range(last, -1, -1):
            da = dh * (1 - H[:, t] ** 2)
            g["U"] += X[:, t].T @ da
            g["V"] += (H[:, t - 1] if t else h0).T @ da
            g["b"] += da.sum(axis=0)
            dh = da @ p["V"].T
    return float(loss), g
