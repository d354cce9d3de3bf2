# wrong: leaves the activation out
# hint: parece que falta la tanh
def rnn_step(x, h, p):
    return x @ p["U"] + h @ p["V"] + p["b"]
