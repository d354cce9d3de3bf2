# wrong: returns the last state alone
# hint: parece que devuelves sólo el último estado
def rnn_forward(X, h0, p):
    h = h0
    for t in range(X.shape[1]):
        h = rnn_step(X[:, t], h, p)
    return h
