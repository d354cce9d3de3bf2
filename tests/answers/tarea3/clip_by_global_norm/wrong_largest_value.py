# wrong: the largest absolute value
# hint: parece que usas el mayor valor absoluto
def clip_by_global_norm(grads, tau):
    norm = max(np.abs(g).max() for g in grads)
    if norm > tau:
        return [g * tau / norm for g in grads]
    return [g.copy() for g in grads]
