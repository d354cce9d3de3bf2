# right: first layer, then the rest of the stack on its states
def stacked_rnn(X, h0s, ps):
    if not ps:
        return []
    H = rnn_forward(X, h0s[0], ps[0])
    return [H, *stacked_rnn(H, h0s[1:], ps[1:])]
