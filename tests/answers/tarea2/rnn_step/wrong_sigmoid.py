# wrong: sigmoid where tanh belongs
# hint: parece que usas la sigmoide
def rnn_step(x, h, p):
    a = x @ p["U"] + h @ p["V"] + p["b"]
    return 1 / (1 + np.exp(-a))
