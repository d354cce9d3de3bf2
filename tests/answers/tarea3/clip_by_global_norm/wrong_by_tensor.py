# wrong: clips each tensor by its own norm
# hint: parece que recortas cada tensor con su norma
def clip_by_global_norm(grads, tau):
    clipped = []
    for g in grads:
        norm = np.linalg.norm(g)
        clipped.append(g * tau / norm if norm > tau else g)
    return clipped
