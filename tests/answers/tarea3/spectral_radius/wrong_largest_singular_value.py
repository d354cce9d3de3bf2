# wrong: the largest singular value
# hint: parece que usas el mayor valor singular
def spectral_radius(V):
    return np.linalg.svd(V, compute_uv=False)[0]
