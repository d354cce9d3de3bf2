# wrong: adds the previous state after the activation
# hint: parece que sumas el estado anterior después de la tanh
def rnn_step(x, h, p):
    return h + np.tanh(x @ p["U"] + h @ p["V"] + p["b"])
