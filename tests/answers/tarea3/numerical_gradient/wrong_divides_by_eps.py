# wrong: divides by eps instead of 2 eps
# hint: parece que divides por eps
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        value = x[i]
        x[i] = value + eps
        high = f(x)
        x[i] = value - eps
        low = f(x)
        x[i] = value
        g[i] = (high - low) / eps
    return g
