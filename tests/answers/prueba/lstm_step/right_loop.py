# right: example by example
def gate(k, x, h, p):
    return p[f"b_{k}"] + x.dot(p[f"W_x{k}"]) + h.dot(p[f"W_h{k}"])


def lstm_step(x, h, c, p):
    H, C = np.zeros_like(h), np.zeros_like(c)
    for n in range(len(x)):
        f, i, o = (sigmoid(gate(k, x[n], h[n], p)) for k in "fio")
        C[n] = f * c[n] + i * np.tanh(gate("c", x[n], h[n], p))
        H[n] = o * np.tanh(C[n])
    return H, C
