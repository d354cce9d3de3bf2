# wrong: dot product
# hint: parece que devuelves el producto escalar
def cosine(u, v):
    return float(np.dot(u, v))
