# wrong: restores x only in its own next step, not the last one
# hint: tu función modifica sus argumentos
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros(x.shape)
    before = None
    for i in np.ndindex(x.shape):
        if before is not None:
            x[before] = value
        before, value = i, x[i]
        x[i] = value + eps
        high = f(x)
        x[i] = value - eps
        low = f(x)
        g[i] = (high - low) / (2 * eps)
    return g
