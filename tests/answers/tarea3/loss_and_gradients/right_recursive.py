# right: the backward pass as a recursive function, one step at a time
def loss_and_gradients(X, h0, p, y):
    N, T = X.shape[:2]

    def visit(t, h):
        """Pérdida y gradientes desde el paso t, y dL/dh a la entrada de ese paso."""
        if t == T:
            y_hat = softmax(h @ p["O"] + p["c"])
            delta = (y_hat - np.eye(y_hat.shape[1])[y]) / N
            g = {k: np.zeros(v.shape) for k, v in p.items()} | {"O": h.T @ delta, "c": delta.sum(0)}
            return -np.log(y_hat[range(N), y]).sum() / N, g, delta @ p["O"].T
        new = np.tanh(X[:, t] @ p["U"] + h @ p["V"] + p["b"])
        loss, g, dh = visit(t + 1, new)
        da = dh * (1 - new * new)
        g["U"] = g["U"] + X[:, t].T @ da
        g["V"] = g["V"] + h.T @ da
        g["b"] = g["b"] + da.sum(0)
        return loss, g, da @ p["V"].T

    loss, g, _ = visit(0, h0)
    return float(loss), g
