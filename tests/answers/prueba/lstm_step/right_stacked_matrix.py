# right: one product for the four blocks
def lstm_step(x, h, c, p):
    W = np.block([[p[f"W_{source}{k}"] for k in "fioc"] for source in "xh"])
    z = np.hstack([x, h]) @ W + np.concatenate([p[f"b_{k}"] for k in "fioc"])
    f, i, o, g = np.split(z, 4, axis=1)
    f, i, o = (0.5 * (1 + np.tanh(gate / 2)) for gate in (f, i, o))
    c = c * f + i * np.tanh(g)
    return [np.tanh(c) * o, c]
