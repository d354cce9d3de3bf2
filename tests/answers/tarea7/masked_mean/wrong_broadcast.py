# wrong: the mask without its new axis
# hint: para multiplicarlos, m[:, :, None]
def masked_mean(H, m):
    return (H * m).sum(axis=1) / np.maximum(m.sum(axis=1, keepdims=True), 1)
