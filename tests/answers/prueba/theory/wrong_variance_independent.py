# wrong: independent models
# hint: parece que los supones independientes
def theory():
    v = exam.values["ensemble"]
    r, s, B = v["rho"], v["sigma"], v["B"]
    return {"ensemble": [s**2 / B, 0]}
