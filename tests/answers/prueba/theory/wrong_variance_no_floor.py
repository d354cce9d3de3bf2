# wrong: no floor
# hint: con infinitos modelos no se llega a 0
def theory():
    v = exam.values["ensemble"]
    r, s, B = v["rho"], v["sigma"], v["B"]
    return {"ensemble": [r * s**2 + (1 - r) * s**2 / B, 0]}
