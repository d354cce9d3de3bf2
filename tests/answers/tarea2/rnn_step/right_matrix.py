# right: the three terms in one line
def rnn_step(x, h, p):
    return np.tanh(x @ p["U"] + h @ p["V"] + p["b"])
