# right: einsum for both products and the exponential form of tanh
def rnn_step(x, h, p):
    a = np.einsum("ni,ij->nj", x, p["U"]) + np.einsum("ni,ij->nj", h, p["V"]) + p["b"]
    return 1 - 2 / (np.exp(2 * a) + 1)
