# wrong: stores the result as integers
# hint: parece que guardas el resultado como enteros
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros(x.shape, dtype=int)
    for i in np.ndindex(x.shape):
        value = x[i]
        x[i] = value + eps
        high = f(x)
        x[i] = value - eps
        low = f(x)
        x[i] = value
        g[i] = (high - low) / (2 * eps)
    return g
