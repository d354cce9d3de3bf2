# right: moves each number and puts it back
def gradient_check(f, x, grad, eps=1e-5):
    z = x.copy()
    worst = 0.0
    for j in range(z.size):
        old = z.flat[j]
        z.flat[j] = old + eps
        up = f(z)
        z.flat[j] = old - eps
        down = f(z)
        z.flat[j] = old
        n, g = (up - down) / (2 * eps), grad.flat[j]
        worst = max(worst, abs(g - n) / max(abs(g), abs(n), 1e-8))
    return worst
