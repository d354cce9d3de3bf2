# wrong: * does not add
# hint: el producto escalar es un número
def cosine(u, v):
    norms = np.linalg.norm(u) * np.linalg.norm(v)
    return u * v / norms if norms else 0.0
