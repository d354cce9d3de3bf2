# wrong: the list from top to bottom
# hint: parece que devuelves las capas en orden inverso
def stacked_rnn(X, h0s, ps):
    layers = []
    for h0, p in zip(h0s, ps):
        X = rnn_forward(X, h0, p)
        layers.insert(0, X)
    return layers
