# wrong: averages the two states
# hint: parece que promedias los dos estados
def bidirectional(X, p_f, p_b):
    h0 = np.zeros((X.shape[0], len(p_f["b"])))
    both = [rnn_forward(X, h0, p_f), rnn_forward(X[:, ::-1], h0, p_b)[:, ::-1]]
    return np.mean(both, axis=0)
