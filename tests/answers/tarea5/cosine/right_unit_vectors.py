# right: makes both vectors unit vectors first
def unit(u):
    norm = np.sqrt(np.sum(np.square(u)))
    return u / norm if norm else np.zeros(len(u))


def cosine(u, v):
    return np.dot(unit(u), unit(v))
