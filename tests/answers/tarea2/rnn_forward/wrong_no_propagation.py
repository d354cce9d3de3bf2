# wrong: every step starts from h0
# hint: parece que no propagas el estado
def rnn_forward(X, h0, p):
    return np.stack([rnn_step(X[:, t], h0, p) for t in range(X.shape[1])], axis=1)
