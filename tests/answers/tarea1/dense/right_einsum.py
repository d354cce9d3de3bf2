# right: einsum, and the sigmoid through tanh
def dense(X, W, b, act):
    a = np.einsum("nd,dm->nm", X, W) + b[None, :]
    if act == "sigmoid":
        return 0.5 * (1 + np.tanh(a / 2))
    if act == "tanh":
        return 2 / (1 + np.exp(-2 * a)) - 1
    if act == "relu":
        return np.where(a > 0, a, 0.0)
    return a
