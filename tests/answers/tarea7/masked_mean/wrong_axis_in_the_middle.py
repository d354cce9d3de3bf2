# wrong: the new axis in the wrong place
# hint: el eje nuevo va al final
def masked_mean(H, m):
    return (H * m[:, None]).sum(axis=1) / np.maximum(m.sum(axis=1, keepdims=True), 1)
