# wrong: forward difference
# hint: parece que usas la diferencia adelantada: evalúa
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        value = x[i]
        x[i] = value + eps
        high = f(x)
        x[i] = value
        low = f(x)
        g[i] = (high - low) / eps
    return g
