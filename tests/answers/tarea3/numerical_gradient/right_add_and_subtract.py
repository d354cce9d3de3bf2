# right: adds eps, subtracts 2 eps, adds eps back
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros_like(x)
    it = np.nditer(x, flags=["multi_index"])
    while not it.finished:
        i = it.multi_index
        x[i] += eps
        high = f(x)
        x[i] -= 2 * eps
        low = f(x)
        x[i] += eps
        g[i] = (high - low) / (2 * eps)
        it.iternext()
    return g
