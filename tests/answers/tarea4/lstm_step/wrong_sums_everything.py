# wrong: adds gates to what they gate
# hint: parece que sumas las compuertas a lo que regulan
def lstm_step(x, h, c, p):
    f = sigmoid(x @ p["W_xf"] + h @ p["W_hf"] + p["b_f"])
    i = sigmoid(x @ p["W_xi"] + h @ p["W_hi"] + p["b_i"])
    o = sigmoid(x @ p["W_xo"] + h @ p["W_ho"] + p["b_o"])
    c_tilde = np.tanh(x @ p["W_xc"] + h @ p["W_hc"] + p["b_c"])
    c_new = (f + c) + (i + c_tilde)
    h_new = o * np.tanh(c_new)
    return h_new, c_new
