# wrong: one direction in the parameters
# hint: los parámetros son los de dos LSTM
def theory():
    v = exam.values["bidirectional_shapes"]
    N, T, x, h = v["N"], v["T"], v["d_x"], v["d_h"]
    return {"bidirectional_shapes": [(N, T, 2 * h), (N, 2 * h), 4 * h * (x + h + 1)]}
