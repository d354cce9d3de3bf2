# wrong: 1 - cos
# hint: parece que devuelves la distancia, 1 - cos
def cosine(u, v):
    norms = np.linalg.norm(u) * np.linalg.norm(v)
    return 1 - (u @ v / norms if norms else 0.0)
