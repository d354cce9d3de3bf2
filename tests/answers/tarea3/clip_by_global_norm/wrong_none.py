# wrong: clips nothing
# hint: parece que no recortas
def clip_by_global_norm(grads, tau):
    return [g.copy() for g in grads]
