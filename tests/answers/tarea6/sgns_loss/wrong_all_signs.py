# wrong: the gradients of the log-likelihood
# hint: parece que todos los gradientes tienen el signo cambiado
def sgns_loss(v, u_o, U_neg):
    s = lambda x: 1 / (1 + np.exp(-x))
    L = -np.log(s(u_o @ v)) - np.log(s(-U_neg @ v)).sum()
    e, g = 1 - s(u_o @ v), -s(U_neg @ v)
    return L, e * u_o + g @ U_neg, e * v, np.outer(g, v)
