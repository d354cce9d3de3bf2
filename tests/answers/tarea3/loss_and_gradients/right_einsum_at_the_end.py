# right: keeps every da, then one einsum for each parameter
def loss_and_gradients(X, h0, p, y):
    N, T, _ = X.shape
    H = rnn_forward(X, h0, p)
    before = np.concatenate([h0[:, None], H[:, :-1]], axis=1)
    z = H[:, -1] @ p["O"] + p["c"]
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    delta = (np.exp(log_p) - (np.arange(z.shape[1]) == y[:, None])) / N
    dA = np.zeros_like(H)
    dh = np.einsum("nk,jk->nj", delta, p["O"])
    for t in range(T - 1, -1, -1):
        dA[:, t] = dh * (1 - H[:, t] ** 2)
        dh = np.einsum("nj,ij->ni", dA[:, t], p["V"])
    gradients = {
        "U": np.einsum("nti,ntj->ij", X, dA),
        "V": np.einsum("nti,ntj->ij", before, dA),
        "b": dA.sum(axis=(0, 1)),
        "O": np.einsum("nj,nk->jk", H[:, -1], delta),
        "c": np.einsum("nk->k", delta),
    }
    return -log_p[np.arange(N), y].mean(), gradients
