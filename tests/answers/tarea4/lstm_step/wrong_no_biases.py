# wrong: leaves out the four biases
# hint: parece que olvidas todos los sesgos.
def lstm_step(x, h, c, p):
    f = sigmoid(x @ p["W_xf"] + h @ p["W_hf"])
    i = sigmoid(x @ p["W_xi"] + h @ p["W_hi"])
    o = sigmoid(x @ p["W_xo"] + h @ p["W_ho"])
    c_tilde = np.tanh(x @ p["W_xc"] + h @ p["W_hc"])
    c_new = f * c + i * c_tilde
    h_new = o * np.tanh(c_new)
    return h_new, c_new
