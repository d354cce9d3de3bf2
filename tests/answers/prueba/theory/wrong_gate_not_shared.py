# wrong: z for both
# hint: parece que sumas sin repartir
def theory():
    v = exam.values["update_gate"]
    h, g, z = v["h"], v["candidate"], v["z"]
    return {"update_gate": [z * h + z * g] * 2}
