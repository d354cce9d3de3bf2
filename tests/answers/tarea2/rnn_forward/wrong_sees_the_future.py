# wrong: each state reads the next input
# hint: los números no coinciden
def rnn_forward(X, h0, p):
    h, H = h0, []
    for t in range(X.shape[1]):
        h = rnn_step(X[:, min(t + 1, X.shape[1] - 1)], h, p)
        H.append(h)
    return np.stack(H, axis=1)
