# wrong: stacks on the first axis
# hint: parece que apilas los pasos en el primer eje
def rnn_forward(X, h0, p):
    h, H = h0, []
    for t in range(X.shape[1]):
        h = rnn_step(X[:, t], h, p)
        H.append(h)
    return np.array(H)
