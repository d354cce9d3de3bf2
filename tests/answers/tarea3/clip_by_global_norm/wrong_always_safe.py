# wrong: always scales, except at norm 0
# hint: siempre escalas: si la norma no pasa de tau, el gradiente queda igual
def clip_by_global_norm(grads, tau):
    norm = np.sqrt(sum(np.sum(g**2) for g in grads))
    return [g * (tau / (norm + 1e-12)) for g in grads]
