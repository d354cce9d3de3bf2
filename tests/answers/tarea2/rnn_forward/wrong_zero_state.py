# wrong: zero state at every step
# hint: parece que no usas el estado
def rnn_forward(X, h0, p):
    zero = np.zeros_like(h0)
    return np.stack([rnn_step(X[:, t], zero, p) for t in range(X.shape[1])], axis=1)
