# wrong: forgets the negatives in the loss
# hint: parece que olvidas los negativos en la pérdida
def sgns_loss(v, u_o, U_neg):
    s = lambda x: 1 / (1 + np.exp(-x))
    e, g = s(u_o @ v) - 1, s(U_neg @ v)
    return -np.log(s(u_o @ v)), e * u_o + g @ U_neg, e * v, np.outer(g, v)
