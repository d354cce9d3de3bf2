# right: moves x in place and puts each element back
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        value = x[i]
        x[i] = value + eps
        high = f(x)
        x[i] = value - eps
        low = f(x)
        x[i] = value
        g[i] = (high - low) / (2 * eps)
    return g
