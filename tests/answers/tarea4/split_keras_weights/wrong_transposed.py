# wrong: transposes the matrices
# hint: parece que traspones las matrices
def split_keras_weights(kernel, recurrent_kernel, bias):
    W_xi, W_xf, W_xc, W_xo = [W.T for W in np.split(kernel, 4, axis=1)]
    W_hi, W_hf, W_hc, W_ho = [W.T for W in np.split(recurrent_kernel, 4, axis=1)]
    b_i, b_f, b_c, b_o = np.split(bias, 4)
    p = {"W_xi": W_xi, "W_hi": W_hi, "b_i": b_i}
    p.update({"W_xf": W_xf, "W_hf": W_hf, "b_f": b_f})
    p.update({"W_xc": W_xc, "W_hc": W_hc, "b_c": b_c})
    p.update({"W_xo": W_xo, "W_ho": W_ho, "b_o": b_o})
    return p
