# wrong: 0 / 0 with a zero vector
# hint: con un vector nulo divides 0 por 0
def cosine(u, v):
    return u @ v / (np.linalg.norm(u) * np.linalg.norm(v))
