# wrong: σ for σ²
# hint: parece que usas σ donde va la varianza
def theory():
    v = exam.values["ensemble"]
    r, s, B = v["rho"], v["sigma"], v["B"]
    return {"ensemble": [r * s + (1 - r) * s / B, r * s]}
