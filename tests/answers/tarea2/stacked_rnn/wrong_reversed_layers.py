# wrong: applies the layers from the last to the first
# hint: parece que aplicas las capas en orden inverso
def stacked_rnn(X, h0s, ps):
    layers = []
    for h0, p in zip(reversed(h0s), reversed(ps)):
        X = rnn_forward(X, h0, p)
        layers.append(X)
    return layers
