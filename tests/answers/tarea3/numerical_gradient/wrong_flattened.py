# wrong: returns the partials as a vector
# hint: devuelve la forma
def numerical_gradient(f, x, eps=1e-5):
    g = []
    for i in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[i] = eps
        g.append((f(x + step) - f(x - step)) / (2 * eps))
    return np.array(g)
