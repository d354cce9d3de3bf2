# wrong: only the first layer
# hint: parece que sólo cuentas la primera capa.
def theory():
    v = exam.values["stacked_lstm"]
    x, a, b = v["d_x"], v["d_1"], v["d_2"]
    return {"stacked_lstm": 4 * a * (x + a + 1)}
