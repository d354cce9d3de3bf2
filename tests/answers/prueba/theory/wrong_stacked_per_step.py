# wrong: times T
# hint: parece que multiplicas por T
def theory():
    v = exam.values["stacked_lstm"]
    x, a, b = v["d_x"], v["d_1"], v["d_2"]
    return {"stacked_lstm": v["T"] * 4 * (a * (x + a + 1) + b * (a + b + 1))}
