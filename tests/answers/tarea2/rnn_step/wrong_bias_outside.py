# wrong: adds the bias outside the tanh
# hint: parece que sumas el sesgo fuera de la tanh: va dentro.
def rnn_step(x, h, p):
    return np.tanh(x @ p["U"] + h @ p["V"]) + p["b"]
