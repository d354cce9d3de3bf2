# wrong: four blocks
# hint: la GRU tiene tres bloques, no cuatro
def theory():
    v = exam.values["gru_parameters"]
    x, h = v["d_x"], v["d_h"]
    return {"gru_parameters": [4 * h * (x + h + k) for k in (1, 2)]}
