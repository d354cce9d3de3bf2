# wrong: adds the norms of the tensors
# hint: parece que sumas las normas de los tensores
def clip_by_global_norm(grads, tau):
    norm = sum(np.linalg.norm(g) for g in grads)
    if norm > tau:
        return [g * tau / norm for g in grads]
    return [g.copy() for g in grads]
