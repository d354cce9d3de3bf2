# wrong: compares norms
# hint: parece que comparas las normas
def gradient_check(f, x, grad, eps=1e-5):
    n = np.empty_like(x)
    for j in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[j] += eps
        down[j] -= eps
        n[j] = (f(up) - f(down)) / (2 * eps)
    return float(np.linalg.norm(grad - n) / max(np.linalg.norm(grad), np.linalg.norm(n), 1e-8))
