# wrong: the largest norm
# hint: parece que usas la mayor de las normas
def clip_by_global_norm(grads, tau):
    norm = max(np.linalg.norm(g) for g in grads)
    if norm > tau:
        return [g * tau / norm for g in grads]
    return [g.copy() for g in grads]
