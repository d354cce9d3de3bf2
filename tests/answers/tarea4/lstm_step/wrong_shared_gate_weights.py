# wrong: all gates use the forget gate's weights
# hint: parece que todas las compuertas usan los pesos de f
def lstm_step(x, h, c, p):
    f = sigmoid(x @ p["W_xf"] + h @ p["W_hf"] + p["b_f"])
    i = sigmoid(x @ p["W_xf"] + h @ p["W_hf"] + p["b_f"])
    o = sigmoid(x @ p["W_xf"] + h @ p["W_hf"] + p["b_f"])
    c_tilde = np.tanh(x @ p["W_xc"] + h @ p["W_hc"] + p["b_c"])
    c_new = f * c + i * c_tilde
    h_new = o * np.tanh(c_new)
    return h_new, c_new
