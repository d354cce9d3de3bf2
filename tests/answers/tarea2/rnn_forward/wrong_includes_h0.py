# wrong: puts h0 in front of the states
# hint: parece que incluyes h0 en H
def rnn_forward(X, h0, p):
    H = [h0]
    for t in range(X.shape[1]):
        H.append(rnn_step(X[:, t], H[-1], p))
    return np.stack(H, axis=1)
