# wrong: stores the same buffer T times
# hint: todas las filas de H son el último estado
def rnn_forward(X, h0, p):
    h, H = h0.copy(), []
    for t in range(X.shape[1]):
        h[:] = rnn_step(X[:, t], h, p)
        H.append(h)
    return np.stack(H, axis=1)
