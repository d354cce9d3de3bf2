# wrong: natural logarithm, not clipped
# hint: parece que usas ln y no recortas
def theory():
    v = exam.values["ppmi"]
    a = v["often"] * v["total"] / v["w"] / v["c"]
    b = v["seldom"] * v["total"] / v["w"] / v["common"]
    return {"ppmi": [np.log(a), np.log(b)]}
