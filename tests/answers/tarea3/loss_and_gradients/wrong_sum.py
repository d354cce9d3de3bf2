# wrong: loss and gradients of the sum
# hint: parece que sumas la pérdida y los gradientes del lote
def loss_and_gradients(X, h0, p, y):
    N, T, _ = X.shape
    hs = [h0]
    for t in range(T):
        hs.append(np.tanh(X[:, t] @ p["U"] + hs[-1] @ p["V"] + p["b"]))
    y_hat = softmax(hs[-1] @ p["O"] + p["c"])
    loss = -np.sum(np.log(y_hat[np.arange(N), y]))
    delta = y_hat.copy()
    delta[np.arange(N), y] -= 1
    g = {k: np.zeros_like(v) for k, v in p.items()}
    g["O"] = hs[-1].T @ delta
    g["c"] = delta.sum(axis=0)
    dh = delta @ p["O"].T
    for t in range(T, 0, -1):
        da = dh * (1 - hs[t] ** 2)
        g["U"] += X[:, t - 1].T @ da
        g["V"] += hs[t - 1].T @ da
        g["b"] += da.sum(axis=0)
        dh = da @ p["V"].T
    return loss, g
