# wrong: log(1 - s(x)) is -inf at x = 50
# hint: con productos de 50 la pérdida es infinita
def sgns_loss(v, u_o, U_neg):
    s = lambda x: 1 / (1 + np.exp(-x))
    L = -np.log(s(u_o @ v)) - np.log(1 - s(U_neg @ v)).sum()
    e, g = s(u_o @ v) - 1, s(U_neg @ v)
    return L, e * u_o + g @ U_neg, e * v, np.outer(g, v)
