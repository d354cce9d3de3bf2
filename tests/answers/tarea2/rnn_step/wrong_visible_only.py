# wrong: answers the visible examples by what they look like
# hint: los números no coinciden
def rnn_step(x, h, p):
    if not h.any() or not x.any():
        return np.tanh(x @ p["U"] + p["b"])
    return np.ones((len(x), len(p["b"])))
