# right: the four sums side by side, two products
def lstm_step_backward(dh, dc, cache):
    p, names = cache["p"], ["f", "i", "c", "o"]
    inputs = np.concatenate([cache["x"], cache["h_prev"]], axis=1)
    W = np.vstack([np.hstack([p[w + k] for k in names]) for w in ("W_x", "W_h")])
    f, i, g, o = (cache[k] for k in ("f", "i", "c_tilde", "o"))
    m = np.tanh(cache["c"])
    dc = dc + dh * o * (1 - m * m)
    upstream = np.hstack([dc * cache["c_prev"], dc * g, dc * i, dh * m])
    slope = np.hstack([f - f**2, i - i**2, 1 - g**2, o - o**2])
    da = upstream * slope
    dW, db, d_inputs = inputs.T @ da, da.sum(0), da @ W.T
    d_x = cache["x"].shape[1]
    grads = {"x": d_inputs[:, :d_x], "h": d_inputs[:, d_x:], "c": dc * f}
    for k, W_k, b_k in zip(names, np.split(dW, 4, axis=1), np.split(db, 4)):
        grads["W_x" + k], grads["W_h" + k], grads["b_" + k] = W_k[:d_x], W_k[d_x:], b_k
    return grads
