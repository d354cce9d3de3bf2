# wrong: adds 1e-10 inside the logarithm
def sgns_loss(v, u_o, U_neg):
    s = lambda x: 1 / (1 + np.exp(-x))
    L = -np.log(s(u_o @ v) + 1e-10) - np.log(1 - s(U_neg @ v) + 1e-10).sum()
    e, g = s(u_o @ v) - 1, s(U_neg @ v)
    return L, e * u_o + g @ U_neg, e * v, np.outer(g, v)
