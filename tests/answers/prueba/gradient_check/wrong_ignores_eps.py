# wrong: ignores eps
# hint: parece que ignoras eps
def gradient_check(f, x, grad, eps=1e-5):
    n, eps = np.empty_like(x), 1e-5
    for j in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[j] += eps
        down[j] -= eps
        n[j] = (f(up) - f(down)) / (2 * eps)
    return float((np.abs(grad - n) / np.maximum(np.maximum(np.abs(grad), np.abs(n)), 1e-8)).max())
