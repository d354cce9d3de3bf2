# wrong: the variants swapped
# hint: parece que cambias el orden
def theory():
    v = exam.values["gru_parameters"]
    x, h = v["d_x"], v["d_h"]
    return {"gru_parameters": [3 * h * (x + h + 2), 3 * h * (x + h + 1)]}
