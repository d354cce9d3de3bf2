# wrong: each step overwrites the gradients
# hint: parece que no acumulas
def bptt_all_steps(X, h0, p, Y, mask):
    N, T, _ = X.shape
    hs = [h0]
    for t in range(T):
        hs.append(np.tanh(X[:, t] @ p["U"] + hs[-1] @ p["V"] + p["b"]))
    loss = 0.0
    deltas = []
    for t in range(T):
        y_hat = softmax(hs[t + 1] @ p["O"] + p["c"])
        loss -= np.sum(mask[:, t] * np.log(y_hat[np.arange(N), Y[:, t]])) / N
        y_hat[np.arange(N), Y[:, t]] -= 1
        deltas.append(y_hat * mask[:, t, None] / N)
    g = {k: np.zeros_like(v) for k, v in p.items()}
    future = np.zeros_like(h0)
    for t in reversed(range(T)):
        g["O"] = hs[t + 1].T @ deltas[t]
        g["c"] = deltas[t].sum(axis=0)
        da = (deltas[t] @ p["O"].T + future) * (1 - hs[t + 1] ** 2)
        g["U"] = X[:, t].T @ da
        g["V"] = hs[t].T @ da
        g["b"] = da.sum(axis=0)
        future = da @ p["V"].T
    return loss, g
