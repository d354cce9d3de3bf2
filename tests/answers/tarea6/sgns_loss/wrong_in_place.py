# wrong: scales the caller's negatives
# hint: tu función modifica sus argumentos
def sgns_loss(v, u_o, U_neg):
    s = lambda x: 1 / (1 + np.exp(-x))
    L = -np.log(s(u_o @ v)) - np.log(s(-U_neg @ v)).sum()
    e, g = s(u_o @ v) - 1, s(U_neg @ v)
    U_neg *= g[:, None]
    return L, e * u_o + U_neg.sum(axis=0), e * v, np.outer(g, v)
