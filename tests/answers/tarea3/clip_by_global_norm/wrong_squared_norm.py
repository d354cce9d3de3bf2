# wrong: forgets the square root
# hint: parece que usas la norma al cuadrado
def clip_by_global_norm(grads, tau):
    norm = sum(np.sum(g**2) for g in grads)
    if norm > tau:
        return [g * tau / norm for g in grads]
    return [g.copy() for g in grads]
