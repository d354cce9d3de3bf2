# wrong: the first layer's parameters everywhere
# hint: parece que todas las capas usan los parámetros de la primera
def stacked_rnn(X, h0s, ps):
    layers = []
    for h0 in h0s:
        X = rnn_forward(X, h0, ps[0])
        layers.append(X)
    return layers
