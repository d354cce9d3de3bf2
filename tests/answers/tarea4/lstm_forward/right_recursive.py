# right: the first step, then the rest of the sequence
def lstm_forward(X, h0, c0, p):
    h, c = lstm_step(X[:, 0], h0, c0, p)
    H, C = h[:, None], c[:, None]
    if X.shape[1] > 1:
        rest = lstm_forward(X[:, 1:], h, c, p)
        H = np.concatenate([H, rest[0]], axis=1)
        C = np.concatenate([C, rest[1]], axis=1)
    return H, C
