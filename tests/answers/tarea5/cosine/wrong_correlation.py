# wrong: subtracts the means
# hint: eso es la correlación
def cosine(u, v):
    u, v = u - u.mean(), v - v.mean()
    norms = np.linalg.norm(u) * np.linalg.norm(v)
    return u @ v / norms if norms else 0.0
