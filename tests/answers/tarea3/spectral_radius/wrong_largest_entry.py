# wrong: the largest entry
# hint: parece que usas el mayor elemento
def spectral_radius(V):
    return np.abs(V).max()
