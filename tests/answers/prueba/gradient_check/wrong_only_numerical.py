# wrong: divides by the numerical one
# hint: parece que divides sólo por el numérico
def gradient_check(f, x, grad, eps=1e-5):
    n = np.empty_like(x)
    for j in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[j] += eps
        down[j] -= eps
        n[j] = (f(up) - f(down)) / (2 * eps)
    return float((np.abs(grad - n) / np.maximum(np.abs(n), 1e-8)).max())
