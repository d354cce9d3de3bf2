# wrong: leaves out x, h and c
# hint: faltan los gradientes de x, h y c.
def lstm_step_backward(dh, dc, cache):
    x, h_prev, c_prev, p = (cache[k] for k in ("x", "h_prev", "c_prev", "p"))
    f, i, g, o, c = (cache[k] for k in ("f", "i", "c_tilde", "o", "c"))
    do = dh * np.tanh(c)
    dc_total = dc + dh * o * (1 - np.tanh(c) ** 2)
    df = dc_total * c_prev
    di = dc_total * g
    dg = dc_total * i
    grads = {"c": dc_total * f}
    daf = df * f * (1 - f)
    dai = di * i * (1 - i)
    dao = do * o * (1 - o)
    dac = dg * (1 - g**2)
    dx, dh_prev = np.zeros_like(x), np.zeros_like(h_prev)
    for k, da in {"f": daf, "i": dai, "c": dac, "o": dao}.items():
        grads["W_x" + k] = x.T @ da
        grads["W_h" + k] = h_prev.T @ da
        grads["b_" + k] = da.sum(axis=0)
        dx += da @ p["W_x" + k].T
        dh_prev += da @ p["W_h" + k].T
    del grads["c"]
    return grads
