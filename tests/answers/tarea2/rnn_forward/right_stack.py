# right: a list of states, stacked on the time axis
def rnn_forward(X, h0, p):
    states, h = [], h0
    for t in range(X.shape[1]):
        h = rnn_step(X[:, t, :], h, p)
        states.append(h)
    return np.stack(states, axis=1)
