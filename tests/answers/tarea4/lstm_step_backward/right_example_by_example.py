# right: adds outer products over the examples
def lstm_step_backward(dh, dc, cache):
    grads = {k: np.zeros_like(W) for k, W in cache["p"].items()}
    for k, like in (("x", "x"), ("h", "h_prev"), ("c", "c_prev")):
        grads[k] = np.zeros_like(cache[like])
    for n in range(len(dh)):
        at = {k: v[n] for k, v in cache.items() if k != "p"}
        tc = np.tanh(at["c"])
        to_c = dc[n] + dh[n] * at["o"] / np.cosh(at["c"]) ** 2
        da = {
            "f": to_c * at["c_prev"] * at["f"] * (1 - at["f"]),
            "i": to_c * at["c_tilde"] * at["i"] * (1 - at["i"]),
            "c": to_c * at["i"] * (1 - at["c_tilde"]) * (1 + at["c_tilde"]),
            "o": dh[n] * tc * at["o"] * (1 - at["o"]),
        }
        grads["c"][n] = to_c * at["f"]
        for k, d in da.items():
            grads["W_x" + k] += np.outer(at["x"], d)
            grads["W_h" + k] += np.outer(at["h_prev"], d)
            grads["b_" + k] += d
            grads["x"][n] += cache["p"]["W_x" + k] @ d
            grads["h"][n] += cache["p"]["W_h" + k] @ d
    return grads
