# wrong: the forward parameters in both networks
# hint: parece que usas p_f en las dos redes
def bidirectional(X, p_f, p_b):
    h0 = np.zeros((X.shape[0], len(p_f["b"])))
    backward = rnn_forward(X[:, ::-1], h0, p_f)[:, ::-1]
    return np.concatenate([rnn_forward(X, h0, p_f), backward], axis=-1)
