# wrong: always scales: NaN with norm 0
# hint: siempre escalas
def clip_by_global_norm(grads, tau):
    norm = np.sqrt(sum(np.sum(g**2) for g in grads))
    return [g * (tau / norm) for g in grads]
