# wrong: calls f with each element alone
# hint: f recibe el arreglo entero
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        g[i] = (f(x[i] + eps) - f(x[i] - eps)) / (2 * eps)
    return g
