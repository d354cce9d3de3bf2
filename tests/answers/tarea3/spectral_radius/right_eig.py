# right: numpy.linalg.eig and Python's max and abs
def spectral_radius(V):
    values, _ = np.linalg.eig(V)
    return max(abs(value) for value in values)
