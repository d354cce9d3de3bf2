# right: changes x and restores it exactly
def gradient_check(f, x, grad, eps=1e-5):
    errors = []
    for j in np.ndindex(*x.shape):
        old = x[j]
        values = []
        for sign in (1, -1):
            x[j] = old + sign * eps
            values.append(f(x))
        x[j] = old
        n = (values[0] - values[1]) / eps / 2
        errors.append(
            np.abs(grad[j] - n) / np.maximum(np.maximum(np.abs(grad[j]), np.abs(n)), 1e-8)
        )
    return np.max(errors)
