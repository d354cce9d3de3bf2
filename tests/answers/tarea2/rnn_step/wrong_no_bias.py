# wrong: forgets the bias
# hint: parece que olvidas sumar el sesgo b.
def rnn_step(x, h, p):
    return np.tanh(x @ p["U"] + h @ p["V"])
