# wrong: moves every element at once
# hint: parece que mueves todos los elementos a la vez
def numerical_gradient(f, x, eps=1e-5):
    slope = (f(x + eps) - f(x - eps)) / (2 * eps)
    return np.full(x.shape, slope)
