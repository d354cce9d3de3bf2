# wrong: works in single precision
# hint: pierde precisión
def rnn_step(x, h, p):
    x, h = x.astype("float32"), h.astype("float32")
    p = {name: value.astype("float32") for name, value in p.items()}
    return np.tanh(x @ p["U"] + h @ p["V"] + p["b"])
