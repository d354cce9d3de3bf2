# wrong: swaps the two points
# hint: parece que cambias el signo
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        value = x[i]
        x[i] = value + eps
        high = f(x)
        x[i] = value - eps
        low = f(x)
        x[i] = value
        g[i] = (low - high) / (2 * eps)
    return g
