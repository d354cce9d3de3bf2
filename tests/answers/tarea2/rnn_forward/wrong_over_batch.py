# wrong: walks over the examples as if they were steps
# hint: parece que recorres los ejemplos
def rnn_forward(X, h0, p):
    h, H = h0, []
    for x in X:
        h = rnn_step(x, h[: len(x)], p)
        H.append(h)
    return np.array(H)
