# wrong: the parameters of each direction in the other
# hint: parece que intercambias los parámetros
def bidirectional(X, p_f, p_b):
    h0 = np.zeros((X.shape[0], len(p_f["b"])))
    backward = rnn_forward(X[:, ::-1], h0, p_f)[:, ::-1]
    return np.concatenate([rnn_forward(X, h0, p_b), backward], axis=-1)
