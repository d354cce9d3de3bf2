# wrong: the gates read the memory
# hint: parece que las compuertas leen la memoria c
def lstm_step(x, h, c, p):
    f = sigmoid(x @ p["W_xf"] + c @ p["W_hf"] + p["b_f"])
    i = sigmoid(x @ p["W_xi"] + c @ p["W_hi"] + p["b_i"])
    o = sigmoid(x @ p["W_xo"] + c @ p["W_ho"] + p["b_o"])
    c_tilde = np.tanh(x @ p["W_xc"] + c @ p["W_hc"] + p["b_c"])
    c_new = f * c + i * c_tilde
    h_new = o * np.tanh(c_new)
    return h_new, c_new
