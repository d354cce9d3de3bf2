# wrong: 0 / 0 when every gradient is 0
# hint: con norma 0 divides 0 entre 0
def clip_by_global_norm(grads, tau):
    norm = np.sqrt(sum(np.sum(g**2) for g in grads))
    return [g * (np.minimum(norm, tau) / norm) for g in grads]
