# right: a tiny number in the denominator
def masked_mean(H, m):
    weights = np.expand_dims(m, -1).astype(H.dtype)
    return (H * weights).sum(axis=1) / (weights.sum(axis=1) + 1e-9)
