# wrong: both as Cho
# hint: en Chung z renueva.
def theory():
    v = exam.values["update_gate"]
    h, g, z = v["h"], v["candidate"], v["z"]
    return {"update_gate": [z * h + (1 - z) * g] * 2}
