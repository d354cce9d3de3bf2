# right: the norm of the norms, and a tuple
def clip_by_global_norm(grads, tau):
    norm = np.linalg.norm([np.linalg.norm(g) for g in grads])
    return tuple(g / max(1.0, norm / tau) for g in grads)
