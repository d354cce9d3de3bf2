# right: one long vector, as a PyTorch user would: 1e-6 in the denominator
def clip_by_global_norm(grads, tau):
    norm = np.linalg.norm(np.concatenate([g.reshape(-1) for g in grads]))
    if norm > tau:
        return [g * tau / (norm + 1e-6) for g in grads]
    return [g.copy() for g in grads]
