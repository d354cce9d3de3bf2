# right: slices written one by one
def split_keras_weights(kernel, recurrent_kernel, bias):
    n = recurrent_kernel.shape[0]
    return {
        "W_xi": kernel[:, :n].copy(),
        "W_xf": kernel[:, n : 2 * n].copy(),
        "W_xc": kernel[:, 2 * n : 3 * n].copy(),
        "W_xo": kernel[:, 3 * n :].copy(),
        "W_hi": recurrent_kernel[:, :n].copy(),
        "W_hf": recurrent_kernel[:, n : 2 * n].copy(),
        "W_hc": recurrent_kernel[:, 2 * n : 3 * n].copy(),
        "W_ho": recurrent_kernel[:, 3 * n :].copy(),
        "b_i": bias[:n].copy(),
        "b_f": bias[n : 2 * n].copy(),
        "b_c": bias[2 * n : 3 * n].copy(),
        "b_o": bias[3 * n :].copy(),
    }
