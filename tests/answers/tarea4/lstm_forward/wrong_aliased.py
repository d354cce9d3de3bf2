# wrong: appends the same arrays at every step
# hint: todos los pasos son el último
def lstm_forward(X, h0, c0, p):
    h, c = h0.copy(), c0.copy()
    H, C = [], []
    for t in range(X.shape[1]):
        h[:], c[:] = lstm_step(X[:, t], h, c, p)
        H.append(h)
        C.append(c)
    return np.stack(H, axis=1), np.stack(C, axis=1)
