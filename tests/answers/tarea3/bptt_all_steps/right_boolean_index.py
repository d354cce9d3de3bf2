# right: the visible losses by boolean index, einsum at the end
def bptt_all_steps(X, h0, p, Y, mask):
    N, T, _ = X.shape
    H = rnn_forward(X, h0, p)
    P = softmax(H @ p["O"] + p["c"])
    n, t = np.nonzero(mask)
    loss = -np.log(P[n, t, Y[n, t]]).sum() / N
    D = np.zeros_like(P)
    D[n, t] = P[n, t]
    D[n, t, Y[n, t]] -= 1
    D /= N
    dA, carry = np.zeros_like(H), 0.0
    for s in range(T - 1, -1, -1):
        dA[:, s] = (D[:, s] @ p["O"].T + carry) * (1 - H[:, s] ** 2)
        carry = dA[:, s] @ p["V"].T
    before = np.concatenate([h0[:, None, :], H[:, :-1]], axis=1)
    return loss, {
        "U": np.einsum("nti,ntj->ij", X, dA),
        "V": np.einsum("nti,ntj->ij", before, dA),
        "b": dA.sum(axis=(0, 1)),
        "O": np.einsum("nti,ntk->ik", H, D),
        "c": D.sum(axis=(0, 1)),
    }
