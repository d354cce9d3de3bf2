# right: scalar sums and math.sqrt
def cosine(u, v):
    dot = uu = vv = 0.0
    for a, b in zip(u, v):
        dot += a * b
        uu += a * a
        vv += b * b
    if uu == 0 or vv == 0:
        return 0
    return dot / (math.sqrt(uu) * math.sqrt(vv))
