# wrong: three blocks
# hint: la LSTM tiene cuatro bloques
def theory():
    v = exam.values["stacked_lstm"]
    x, a, b = v["d_x"], v["d_1"], v["d_2"]
    return {"stacked_lstm": 3 * (a * (x + a + 1) + b * (a + b + 1))}
