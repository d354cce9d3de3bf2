# wrong: eps of 0.1 whatever it is given
# hint: parece que usas un eps demasiado grande
def numerical_gradient(f, x, eps=1e-5):
    eps = 1e-1
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
