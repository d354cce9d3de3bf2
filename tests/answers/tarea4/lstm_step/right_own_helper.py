# right: its own helper called sigmoid, defined in the same cell
def sigmoid(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-abs(z))), np.exp(-abs(z)) / (1 + np.exp(-abs(z))))


def gate(name, x, h, p, activation=sigmoid):
    return activation(x @ p["W_x" + name] + h @ p["W_h" + name] + p["b_" + name])


def lstm_step(x, h, c, p):
    c = gate("f", x, h, p) * c + gate("i", x, h, p) * gate("c", x, h, p, np.tanh)
    return gate("o", x, h, p) * np.tanh(c), c
