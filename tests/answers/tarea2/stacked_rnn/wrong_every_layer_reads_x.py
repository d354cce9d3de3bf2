# wrong: every layer reads X
# hint: parece que todas las capas leen X
def stacked_rnn(X, h0s, ps):
    return [rnn_forward(X, h0, p) for h0, p in zip(h0s, ps)]
