# wrong: forward difference over 2 eps
# hint: parece que usas la diferencia adelantada y divides por 2 eps
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        value = x[i]
        x[i] = value + eps
        high = f(x)
        x[i] = value
        low = f(x)
        g[i] = (high - low) / (2 * eps)
    return g
