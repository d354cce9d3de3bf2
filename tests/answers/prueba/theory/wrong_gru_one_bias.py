# wrong: one bias in both variants
# hint: con reset_after=True cada bloque tiene dos sesgos.
def theory():
    v = exam.values["gru_parameters"]
    x, h = v["d_x"], v["d_h"]
    return {"gru_parameters": [3 * h * (x + h + 1)] * 2}
