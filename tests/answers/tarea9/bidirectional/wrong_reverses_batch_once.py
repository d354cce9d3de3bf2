# wrong: reverses the examples of the input
# hint: parece que inviertes el lote y no los pasos
def bidirectional(X, p_f, p_b):
    h0 = np.zeros((X.shape[0], len(p_f["b"])))
    return np.concatenate([rnn_forward(X, h0, p_f), rnn_forward(X[::-1], h0, p_b)], axis=-1)
