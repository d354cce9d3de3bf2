# wrong: the last true step
# hint: parece que tomas el último paso verdadero
def masked_mean(H, m):
    return np.array([h[keep][-1] if keep.any() else np.zeros(h.shape[1]) for h, keep in zip(H, m)])
