# right: einsum, the sigmoid through tanh, and a list of two
def lstm_step(x, h, c, p):
    def pre(k):
        return (
            np.einsum("ni,ij->nj", x, p[f"W_x{k}"])
            + np.einsum("ni,ij->nj", h, p[f"W_h{k}"])
            + p[f"b_{k}"]
        )

    f, i, o = (0.5 * (1 + np.tanh(pre(k) / 2)) for k in "fio")
    memory = np.add(np.multiply(f, c), np.multiply(i, np.tanh(pre("c"))))
    return [o * np.tanh(memory), memory]
