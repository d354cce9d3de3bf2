# wrong: divides by one norm only
# hint: parece que sólo divides por una de las normas
def cosine(u, v):
    return float(u @ v / np.linalg.norm(u)) if u.any() and v.any() else 0.0
