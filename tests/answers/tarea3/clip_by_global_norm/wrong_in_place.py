# wrong: scales the caller's arrays
# hint: tu función modifica sus argumentos
def clip_by_global_norm(grads, tau):
    norm = np.sqrt(sum(np.sum(g**2) for g in grads))
    if norm > tau:
        for g in grads:
            g *= tau / norm
    return grads
