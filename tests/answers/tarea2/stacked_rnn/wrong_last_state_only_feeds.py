# wrong: the next layer reads only the last state, repeated
# hint: parece que cada capa recibe sólo el último estado
def stacked_rnn(X, h0s, ps):
    layers, sequence, T = [], X, X.shape[1]
    for h0, p in zip(h0s, ps):
        H = rnn_forward(sequence, h0, p)
        layers.append(H)
        sequence = np.repeat(H[:, -1:, :], T, axis=1)
    return layers
