# wrong: the trace
# hint: parece que usas la traza
def spectral_radius(V):
    return np.trace(V)
