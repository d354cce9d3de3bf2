# wrong: the modulus of the largest eigenvalue
# hint: tomas el módulo del mayor
def spectral_radius(V):
    return abs(max(np.linalg.eigvals(V), key=lambda v: v.real))
