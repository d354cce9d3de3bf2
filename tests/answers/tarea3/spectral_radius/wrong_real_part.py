# wrong: the largest real part
# hint: parece que usas la parte real
def spectral_radius(V):
    return np.max(np.linalg.eigvals(V).real)
