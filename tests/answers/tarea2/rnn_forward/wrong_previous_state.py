# wrong: stores the state before the step
# hint: parece que guardas el estado anterior
def rnn_forward(X, h0, p):
    h, H = h0, []
    for t in range(X.shape[1]):
        H.append(h)
        h = rnn_step(X[:, t], h, p)
    return np.stack(H, axis=1)
