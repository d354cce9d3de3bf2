# wrong: backward difference
# hint: parece que usas la diferencia atrasada
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        value = x[i]
        high = f(x)
        x[i] = value - eps
        low = f(x)
        x[i] = value
        g[i] = (high - low) / eps
    return g
