# wrong: never looks at the input
# hint: parece que ignoras la entrada
def rnn_step(x, h, p):
    return np.tanh(h @ p["V"] + p["b"])
