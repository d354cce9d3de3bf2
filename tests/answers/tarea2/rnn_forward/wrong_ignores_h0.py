# wrong: starts from zero whatever h0 says
# hint: parece que ignoras h0
def rnn_forward(X, h0, p):
    h = np.zeros_like(h0)
    H = []
    for t in range(X.shape[1]):
        h = rnn_step(X[:, t], h, p)
        H.append(h)
    return np.stack(H, axis=1)
