# right: divides only where there is something
def masked_mean(H, m):
    total = np.where(m[..., None], H, 0).sum(axis=1)
    steps = m.sum(axis=1)[:, None]
    return np.divide(total, steps, out=np.zeros_like(total), where=steps > 0)
