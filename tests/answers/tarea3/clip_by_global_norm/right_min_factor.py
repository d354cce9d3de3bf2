# right: one factor, min(1, tau / norm), and no division by zero
def clip_by_global_norm(grads, tau):
    norm = np.sqrt(sum(np.sum(g * g) for g in grads))
    factor = min(1.0, tau / max(norm, 1e-12))
    return [factor * g for g in grads]
