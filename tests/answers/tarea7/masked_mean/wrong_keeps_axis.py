# wrong: (N, 1, d)
# hint: sobra el eje de los pasos
def masked_mean(H, m):
    weights = m[:, :, None]
    steps = np.maximum(weights.sum(axis=1, keepdims=True), 1)
    return (H * weights).sum(axis=1, keepdims=True) / steps
