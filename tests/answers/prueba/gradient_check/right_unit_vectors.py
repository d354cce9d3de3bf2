# right: adds unit vectors
def gradient_check(f, x, grad, eps=1e-5):
    E = eps * np.eye(x.size).reshape(-1, *x.shape)
    n = np.array([(f(x + e) - f(x - e)) / (2 * eps) for e in E]).reshape(x.shape)
    sizes = np.stack([np.abs(grad), np.abs(n), np.full(x.shape, 1e-8)]).max(axis=0)
    return np.asarray(np.max(np.abs(n - grad) / sizes))
