# wrong: no biases
# hint: parece que olvidas los sesgos.
def theory():
    v = exam.values["gru_parameters"]
    x, h = v["d_x"], v["d_h"]
    return {"gru_parameters": [3 * h * (x + h), 3 * h * (x + h + 1)]}
