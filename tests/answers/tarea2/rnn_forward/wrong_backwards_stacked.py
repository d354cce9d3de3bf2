# wrong: reads the sequence from the end and stacks in that order
# hint: parece que recorres la secuencia al revés y apilas
def rnn_forward(X, h0, p):
    h, H = h0, []
    for t in range(X.shape[1] - 1, -1, -1):
        h = rnn_step(X[:, t], h, p)
        H.append(h)
    return np.stack(H, axis=1)
