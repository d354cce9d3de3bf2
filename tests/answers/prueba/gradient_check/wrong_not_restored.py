# wrong: leaves x moved
# hint: parece que no devuelves cada elemento a su valor
def gradient_check(f, x, grad, eps=1e-5):
    n = np.empty_like(x)
    for j in np.ndindex(x.shape):
        x[j] += eps
        up = f(x)
        x[j] -= 2 * eps
        n[j] = (up - f(x)) / (2 * eps)
    return float((np.abs(grad - n) / np.maximum(np.maximum(np.abs(grad), np.abs(n)), 1e-8)).max())
