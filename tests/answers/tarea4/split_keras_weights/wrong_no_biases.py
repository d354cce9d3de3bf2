# wrong: leaves out the biases
# hint: faltan los sesgos
def split_keras_weights(kernel, recurrent_kernel, bias):
    W_xi, W_xf, W_xc, W_xo = np.split(kernel, 4, axis=1)
    W_hi, W_hf, W_hc, W_ho = np.split(recurrent_kernel, 4, axis=1)
    _b_i, _b_f, _b_c, _b_o = np.split(bias, 4)
    p = {"W_xi": W_xi, "W_hi": W_hi}
    p.update({"W_xf": W_xf, "W_hf": W_hf})
    p.update({"W_xc": W_xc, "W_hc": W_hc})
    p.update({"W_xo": W_xo, "W_ho": W_ho})
    return p
