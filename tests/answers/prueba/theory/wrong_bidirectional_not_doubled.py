# wrong: one direction in the shapes
# hint: las dos direcciones se concatenan
def theory():
    v = exam.values["bidirectional_shapes"]
    N, T, x, h = v["N"], v["T"], v["d_x"], v["d_h"]
    return {"bidirectional_shapes": [(N, T, h), (N, h), 8 * h * (x + h + 1)]}
