# wrong: only the diagonal of a matrix
# hint: parece que sólo calculas la diagonal
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        if x.ndim == 2 and i[0] != i[1]:
            continue
        step = np.zeros(x.shape)
        step[i] = eps
        g[i] = (f(x + step) - f(x - step)) / (2 * eps)
    return g
