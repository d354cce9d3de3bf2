# wrong: natural logarithm
# hint: parece que usas ln: se pide
def theory():
    v = exam.values["ppmi"]
    a = v["often"] * v["total"] / v["w"] / v["c"]
    b = v["seldom"] * v["total"] / v["w"] / v["common"]
    return {"ppmi": [np.log(a), 0]}
