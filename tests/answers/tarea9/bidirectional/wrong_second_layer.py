# wrong: the backward network reads the forward states
# hint: parece que la segunda red lee los estados de la primera
def bidirectional(X, p_f, p_b):
    h0 = np.zeros((X.shape[0], len(p_f["b"])))
    forward = rnn_forward(X, h0, p_f)
    backward = rnn_forward(forward[:, ::-1], h0, p_b)[:, ::-1]
    return np.concatenate([forward, backward], axis=-1)
