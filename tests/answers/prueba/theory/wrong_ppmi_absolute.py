# wrong: absolute value
# hint: parece que das el valor absoluto
def theory():
    v = exam.values["ppmi"]
    a = v["often"] * v["total"] / v["w"] / v["c"]
    b = v["seldom"] * v["total"] / v["w"] / v["common"]
    return {"ppmi": [np.log2(a), -np.log2(b)]}
