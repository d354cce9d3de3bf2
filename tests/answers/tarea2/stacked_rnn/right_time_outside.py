# right: at each step, from the bottom layer to the top
def stacked_rnn(X, h0s, ps):
    N, T, _ = X.shape
    states = [h.copy() for h in h0s]
    H = [np.zeros((N, T, h.shape[1])) for h in h0s]
    for t in range(T):
        below = X[:, t]
        for l in range(len(ps)):
            states[l] = rnn_step(below, states[l], ps[l])
            H[l][:, t] = states[l]
            below = states[l]
    return H
