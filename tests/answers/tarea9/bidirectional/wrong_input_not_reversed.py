# wrong: both networks read forwards
# hint: parece que la segunda red también lee hacia delante
def bidirectional(X, p_f, p_b):
    h0 = np.zeros((X.shape[0], len(p_f["b"])))
    return np.concatenate([rnn_forward(X, h0, p_f), rnn_forward(X, h0, p_b)], axis=-1)
