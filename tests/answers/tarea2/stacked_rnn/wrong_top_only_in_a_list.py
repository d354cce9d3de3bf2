# wrong: returns a list with the top layer
# hint: parece que devuelves sólo la última capa dentro de una lista
def stacked_rnn(X, h0s, ps):
    for h0, p in zip(h0s, ps):
        X = rnn_forward(X, h0, p)
    return [X]
