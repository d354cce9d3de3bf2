# wrong: changes the memory it was given
# hint: tu función modifica sus argumentos
def lstm_step(x, h, c, p):
    f, i, o = (sigmoid(x @ p[f"W_x{k}"] + h @ p[f"W_h{k}"] + p[f"b_{k}"]) for k in "fio")
    c *= f
    c += i * np.tanh(x @ p["W_xc"] + h @ p["W_hc"] + p["b_c"])
    return o * np.tanh(c), c
