# wrong: one column in four
# hint: parece que tomas una columna de cada cuatro
def split_keras_weights(kernel, recurrent_kernel, bias):
    W_xi, W_xf, W_xc, W_xo = [kernel[:, k::4] for k in range(4)]
    W_hi, W_hf, W_hc, W_ho = [recurrent_kernel[:, k::4] for k in range(4)]
    b_i, b_f, b_c, b_o = [bias[k::4] for k in range(4)]
    p = {"W_xi": W_xi, "W_hi": W_hi, "b_i": b_i}
    p.update({"W_xf": W_xf, "W_hf": W_hf, "b_f": b_f})
    p.update({"W_xc": W_xc, "W_hc": W_hc, "b_c": b_c})
    p.update({"W_xo": W_xo, "W_ho": W_ho, "b_o": b_o})
    return p
