# wrong: tanh in the output gate
# hint: parece que usas tanh en la compuerta de salida
def lstm_step(x, h, c, p):
    f = sigmoid(x @ p["W_xf"] + h @ p["W_hf"] + p["b_f"])
    i = sigmoid(x @ p["W_xi"] + h @ p["W_hi"] + p["b_i"])
    o = np.tanh(x @ p["W_xo"] + h @ p["W_ho"] + p["b_o"])
    g = np.tanh(x @ p["W_xc"] + h @ p["W_hc"] + p["b_c"])
    new_c = f * c + i * g
    new_h = o * np.tanh(new_c)
    return new_h, new_c
