# wrong: returns the two halves apart
# hint: parece que devuelves dos arreglos
def bidirectional(X, p_f, p_b):
    h0 = np.zeros((X.shape[0], len(p_f["b"])))
    return rnn_forward(X, h0, p_f), rnn_forward(X[:, ::-1], h0, p_b)[:, ::-1]
