# wrong: averages over the negatives
# hint: parece que promedias los negativos: se suman
def sgns_loss(v, u_o, U_neg):
    s = lambda x: 1 / (1 + np.exp(-x))
    L = -np.log(s(u_o @ v)) - np.log(s(-U_neg @ v)).mean()
    e, g = s(u_o @ v) - 1, s(U_neg @ v) / len(U_neg)
    return L, e * u_o + g @ U_neg, e * v, np.outer(g, v)
