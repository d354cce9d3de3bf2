# right: Gelfand's formula by repeated squaring
def spectral_radius(V):
    log_radius, weight = 0.0, 1.0
    for _ in range(50):
        norm = np.abs(V).sum()
        log_radius += weight * np.log(norm)
        V = (V / norm) @ (V / norm)
        weight /= 2
    return np.exp(log_radius)
