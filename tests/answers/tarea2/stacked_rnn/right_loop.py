# right: the states of a layer feed the next
def stacked_rnn(X, h0s, ps):
    layers = []
    for h0, p in zip(h0s, ps):
        X = rnn_forward(X, h0, p)
        layers.append(X)
    return layers
