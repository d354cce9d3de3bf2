# right: one word at a time
def sgns_loss(v, u_o, U_neg):
    def sigma(x):
        return 1.0 / (1.0 + np.exp(-x))

    x = float(np.dot(u_o, v))
    L = float(-np.log(sigma(x)))
    dv = (sigma(x) - 1) * u_o
    du_o = (sigma(x) - 1) * v
    dU = np.zeros_like(U_neg)
    for j, u in enumerate(U_neg):
        x = float(np.dot(u, v))
        L -= float(np.log(sigma(-x)))
        dv = dv + sigma(x) * u
        dU[j] = sigma(x) * v
    return L, dv, du_o, dU
