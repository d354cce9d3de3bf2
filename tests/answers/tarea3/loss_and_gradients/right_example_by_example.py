# right: one example at a time with outer products, then divides by N
def one_example(X, h0, p, y):
    hs = [h0]
    for x in X:
        hs.append(np.tanh(x @ p["U"] + hs[-1] @ p["V"] + p["b"]))
    delta = softmax(hs[-1] @ p["O"] + p["c"])
    loss = -np.log(delta[y])
    delta[y] -= 1
    g = {"O": np.outer(hs[-1], delta), "c": delta, "U": 0, "V": 0, "b": 0}
    dh = p["O"] @ delta
    for t in reversed(range(len(X))):
        da = dh * (1 - hs[t + 1] ** 2)
        g["U"] = g["U"] + np.outer(X[t], da)
        g["V"] = g["V"] + np.outer(hs[t], da)
        g["b"] = g["b"] + da
        dh = p["V"] @ da
    return loss, g


def loss_and_gradients(X, h0, p, y):
    results = [one_example(X[n], h0[n], p, y[n]) for n in range(len(X))]
    gradients = {k: sum(g[k] for _, g in results) / len(X) for k in p}
    return sum(loss for loss, _ in results) / len(X), gradients
