# wrong: subtracts the bias
# hint: parece que restas el sesgo
def rnn_step(x, h, p):
    return np.tanh(x @ p["U"] + h @ p["V"] - p["b"])
