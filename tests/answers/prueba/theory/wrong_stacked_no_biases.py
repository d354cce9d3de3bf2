# wrong: no biases in the LSTMs
# hint: parece que olvidas los sesgos.
def theory():
    v = exam.values["stacked_lstm"]
    x, a, b = v["d_x"], v["d_1"], v["d_2"]
    return {"stacked_lstm": 4 * (a * (x + a) + b * (a + b))}
