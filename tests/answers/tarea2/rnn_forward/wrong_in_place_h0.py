# wrong: right states, but leaves the last one in h0
# hint: tu función modifica sus argumentos
def rnn_forward(X, h0, p):
    H = []
    for t in range(X.shape[1]):
        h0[...] = rnn_step(X[:, t], h0, p)
        H.append(h0.copy())
    return np.stack(H, axis=1)
