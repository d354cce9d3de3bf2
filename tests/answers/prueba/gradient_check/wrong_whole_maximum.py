# wrong: divides by the largest of the gradient
# hint: parece que divides por el mayor del gradiente
def gradient_check(f, x, grad, eps=1e-5):
    n = np.empty_like(x)
    for j in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[j] += eps
        down[j] -= eps
        n[j] = (f(up) - f(down)) / (2 * eps)
    return float(np.abs(grad - n).max() / max(np.abs(grad).max(), np.abs(n).max(), 1e-8))
