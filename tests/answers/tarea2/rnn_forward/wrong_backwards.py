# wrong: reads the sequence from the end
# hint: parece que recorres la secuencia al revés
def rnn_forward(X, h0, p):
    H = np.zeros((X.shape[0], X.shape[1], h0.shape[1]))
    h = h0
    for t in reversed(range(X.shape[1])):
        h = rnn_step(X[:, t], h, p)
        H[:, t] = h
    return H
