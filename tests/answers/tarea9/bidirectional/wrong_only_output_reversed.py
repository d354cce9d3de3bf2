# wrong: reverses the output but not the input
# hint: parece que inviertes la salida de la segunda red pero no su entrada
def bidirectional(X, p_f, p_b):
    h0 = np.zeros((X.shape[0], len(p_f["b"])))
    return np.concatenate([rnn_forward(X, h0, p_f), rnn_forward(X, h0, p_b)[:, ::-1]], axis=-1)
