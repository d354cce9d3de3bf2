# wrong: returns the top layer alone
# hint: parece que devuelves sólo la última capa: se piden todas, en una lista.
def stacked_rnn(X, h0s, ps):
    for h0, p in zip(h0s, ps):
        X = rnn_forward(X, h0, p)
    return X
