# wrong: starts from h0 and resets to zero afterwards
# hint: parece que reinicias el estado a cero en cada paso
def rnn_forward(X, h0, p):
    H = []
    h = h0
    for t in range(X.shape[1]):
        H.append(rnn_step(X[:, t], h, p))
        h = np.zeros_like(h0)
    return np.stack(H, axis=1)
