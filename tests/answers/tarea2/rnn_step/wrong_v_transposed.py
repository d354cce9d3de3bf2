# wrong: multiplies by V transposed
# hint: parece que usas V traspuesta
def rnn_step(x, h, p):
    return np.tanh(x @ p["U"] + h @ p["V"].T + p["b"])
