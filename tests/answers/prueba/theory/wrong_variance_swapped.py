# wrong: 1 - ρ for ρ
# hint: parece que cambias ρ por 1 - ρ.
def theory():
    v = exam.values["ensemble"]
    r, s, B = v["rho"], v["sigma"], v["B"]
    return {"ensemble": [(1 - r) * s**2 + r * s**2 / B, (1 - r) * s**2]}
