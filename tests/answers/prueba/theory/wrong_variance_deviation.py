# wrong: standard deviation
# hint: parece que das la desviación típica
def theory():
    v = exam.values["ensemble"]
    r, s, B = v["rho"], v["sigma"], v["B"]
    return {"ensemble": [(r * s**2 + (1 - r) * s**2 / B) ** 0.5, r**0.5 * s]}
