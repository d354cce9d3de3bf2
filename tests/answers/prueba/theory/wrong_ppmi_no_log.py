# wrong: no logarithm
# hint: parece que olvidas el logaritmo.
def theory():
    v = exam.values["ppmi"]
    a = v["often"] * v["total"] / v["w"] / v["c"]
    b = v["seldom"] * v["total"] / v["w"] / v["common"]
    return {"ppmi": [a, b]}
