# wrong: leaves the state out
# hint: parece que ignoras el estado anterior
def lstm_step(x, h, c, p):
    f = sigmoid(x @ p["W_xf"] + p["b_f"])
    i = sigmoid(x @ p["W_xi"] + p["b_i"])
    o = sigmoid(x @ p["W_xo"] + p["b_o"])
    c_tilde = np.tanh(x @ p["W_xc"] + p["b_c"])
    c_new = f * c + i * c_tilde
    h_new = o * np.tanh(c_new)
    return h_new, c_new
