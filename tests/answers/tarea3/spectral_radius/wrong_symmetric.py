# wrong: eigvalsh, for symmetric matrices
# hint: eigvalsh supone una matriz simétrica
def spectral_radius(V):
    return np.max(np.abs(np.linalg.eigvalsh(V)))
