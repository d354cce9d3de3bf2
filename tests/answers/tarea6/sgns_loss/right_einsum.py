# right: stable by cases, einsum; a list
def sgns_loss(v, u_o, U_neg):
    def softplus(x):
        return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))

    x, z = np.einsum("i,i->", u_o, v), np.einsum("ki,i->k", U_neg, v)
    e = 0.5 * (1 + np.tanh(x / 2)) - 1
    g = 0.5 * (1 + np.tanh(z / 2))
    dv = e * u_o + np.einsum("k,ki->i", g, U_neg)
    return [softplus(-x) + softplus(z).sum(), dv, e * v, np.einsum("k,i->ki", g, v)]
