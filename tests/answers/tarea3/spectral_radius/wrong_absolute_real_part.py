# wrong: the largest absolute real part
# hint: parece que usas el valor absoluto de la parte real
def spectral_radius(V):
    return np.max(np.abs(np.real(np.linalg.eigvals(V))))
