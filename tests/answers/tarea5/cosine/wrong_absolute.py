# wrong: absolute value
# hint: vectores opuestos dan -1
def cosine(u, v):
    norms = np.linalg.norm(u) * np.linalg.norm(v)
    return abs(u @ v) / norms if norms else 0.0
