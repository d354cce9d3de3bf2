# wrong: the conventions swapped
# hint: parece que cambias las convenciones
def theory():
    v = exam.values["update_gate"]
    h, g, z = v["h"], v["candidate"], v["z"]
    return {"update_gate": [(1 - z) * h + z * g, z * h + (1 - z) * g]}
