# right: keeps dL/dH whole, then one norm over two axes
def gradient_norm_per_step(X, h0, p, y):
    H = rnn_forward(X, h0, p)
    y_hat = softmax(H[:, -1] @ p["O"] + p["c"])
    dH = np.zeros_like(H)
    dH[:, -1] = (y_hat - np.eye(y_hat.shape[1])[y]) @ p["O"].T / len(X)
    for t in range(H.shape[1] - 1, 0, -1):
        dH[:, t - 1] = np.einsum("nj,nj,ij->ni", dH[:, t], 1 - H[:, t] ** 2, p["V"])
    return np.sqrt(np.einsum("ntj,ntj->t", dH, dH))
