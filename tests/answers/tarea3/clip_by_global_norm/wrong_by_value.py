# wrong: clips each value
# hint: parece que recortas cada valor
def clip_by_global_norm(grads, tau):
    return [np.clip(g, -tau, tau) for g in grads]
