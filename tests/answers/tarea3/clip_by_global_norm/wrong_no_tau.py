# wrong: divides by the norm and forgets tau
# hint: parece que divides por la norma y olvidas tau
def clip_by_global_norm(grads, tau):
    norm = np.sqrt(sum(np.sum(g**2) for g in grads))
    if norm > tau:
        return [g / norm for g in grads]
    return [g.copy() for g in grads]
