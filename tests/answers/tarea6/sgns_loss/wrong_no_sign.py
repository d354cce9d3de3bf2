# wrong: the negatives' loss without the minus sign
# hint: parece que usas σ sin el signo menos
def sgns_loss(v, u_o, U_neg):
    s = lambda x: 1 / (1 + np.exp(-x))
    L = -np.log(s(u_o @ v)) - np.log(s(U_neg @ v)).sum()
    e, g = s(u_o @ v) - 1, s(U_neg @ v)
    return L, e * u_o + g @ U_neg, e * v, np.outer(g, v)
