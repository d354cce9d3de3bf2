# wrong: adds the norms
# hint: parece que sumas las normas
def cosine(u, v):
    norms = np.linalg.norm(u) + np.linalg.norm(v)
    if np.linalg.norm(u) == 0 or np.linalg.norm(v) == 0:
        return 0.0
    return u @ v / norms
