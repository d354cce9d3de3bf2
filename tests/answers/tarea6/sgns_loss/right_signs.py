# right: a logistic regression over k + 1 words with labels +1 and -1
def sgns_loss(v, u_o, U_neg):
    U = np.vstack([u_o, U_neg])
    y = np.r_[1.0, -np.ones(len(U_neg))]
    margin = y * (U @ v)
    L = np.sum(np.log1p(np.exp(-margin)))
    slope = -y / (1 + np.exp(margin))
    dU = slope[:, None] * v[None, :]
    return L, slope @ U, dU[0], dU[1:]
