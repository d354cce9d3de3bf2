# wrong: one LSTM twice as wide
# hint: parece que tomas una sola LSTM
def theory():
    v = exam.values["bidirectional_shapes"]
    N, T, x, h = v["N"], v["T"], v["d_x"], v["d_h"]
    return {"bidirectional_shapes": [(N, T, 2 * h), (N, 2 * h), 8 * h * (x + 2 * h + 1)]}
