# wrong: ReLU where tanh belongs
# hint: parece que usas ReLU
def rnn_step(x, h, p):
    return np.maximum(0, x @ p["U"] + h @ p["V"] + p["b"])
