# wrong: norm / tau
# hint: parece que multiplicas por norma / tau
def clip_by_global_norm(grads, tau):
    norm = np.sqrt(sum(np.sum(g**2) for g in grads))
    if norm > tau:
        return [g * norm / tau for g in grads]
    return [g.copy() for g in grads]
