# wrong: the L1 norm
# hint: parece que usas la norma L1
def clip_by_global_norm(grads, tau):
    norm = sum(np.sum(np.abs(g)) for g in grads)
    if norm > tau:
        return [g * tau / norm for g in grads]
    return [g.copy() for g in grads]
