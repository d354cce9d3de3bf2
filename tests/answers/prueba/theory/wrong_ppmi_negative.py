# wrong: not clipped
# hint: parece que no recortas
def theory():
    v = exam.values["ppmi"]
    a = v["often"] * v["total"] / v["w"] / v["c"]
    b = v["seldom"] * v["total"] / v["w"] / v["common"]
    return {"ppmi": [np.log2(a), np.log2(b)]}
