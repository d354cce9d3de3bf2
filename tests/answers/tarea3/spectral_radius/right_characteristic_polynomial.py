# right: roots of the characteristic polynomial, a Python float
def spectral_radius(V):
    roots = np.roots(np.poly(V))
    return float(np.sqrt((roots.real**2 + roots.imag**2).max()))
