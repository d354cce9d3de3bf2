# wrong: forgets the -1 in dv and du_o
# hint: parece que falta restar 1 en dv y en du_o
def sgns_loss(v, u_o, U_neg):
    s = lambda x: 1 / (1 + np.exp(-x))
    L = -np.log(s(u_o @ v)) - np.log(s(-U_neg @ v)).sum()
    e, g = s(u_o @ v), s(U_neg @ v)
    return L, e * u_o + g @ U_neg, e * v, np.outer(g, v)
