# wrong: loops over the first axis and moves whole rows
# hint: parece que recorres sólo el primer eje
def numerical_gradient(f, x, eps=1e-5):
    g = np.zeros(x.shape)
    for i in range(len(x)):
        step = np.zeros(x.shape)
        step[i] = eps
        g[i] = (f(x + step) - f(x - step)) / (2 * eps)
    return g
