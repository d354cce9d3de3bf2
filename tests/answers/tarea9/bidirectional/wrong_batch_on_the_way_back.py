# wrong: reads the steps backwards but turns the batch around at the end
# hint: parece que inviertes el lote en la salida
def bidirectional(X, p_f, p_b):
    h0 = np.zeros((X.shape[0], len(p_f["b"])))
    backward = rnn_forward(X[:, ::-1], h0, p_b)[::-1]
    return np.concatenate([rnn_forward(X, h0, p_f), backward], axis=-1)
