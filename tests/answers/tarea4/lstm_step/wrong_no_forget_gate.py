# wrong: keeps the whole memory
# hint: parece que falta la compuerta de olvido
def lstm_step(x, h, c, p):
    f = sigmoid(x @ p["W_xf"] + h @ p["W_hf"] + p["b_f"])
    i = sigmoid(x @ p["W_xi"] + h @ p["W_hi"] + p["b_i"])
    o = sigmoid(x @ p["W_xo"] + h @ p["W_ho"] + p["b_o"])
    c_tilde = np.tanh(x @ p["W_xc"] + h @ p["W_hc"] + p["b_c"])
    c_new = c + i * c_tilde
    h_new = o * np.tanh(c_new)
    return h_new, c_new
