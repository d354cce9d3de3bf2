# wrong: the shapes swapped
# hint: parece que cambias el orden: primero la salida
def theory():
    v = exam.values["bidirectional_shapes"]
    N, T, x, h = v["N"], v["T"], v["d_x"], v["d_h"]
    return {"bidirectional_shapes": [(N, 2 * h), (N, T, 2 * h), 8 * h * (x + h + 1)]}
