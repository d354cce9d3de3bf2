# wrong: adds three numbers with reset_after
# hint: parece que con reset_after sumas 1 por bloque
def gru_parameters(d_x, d_h, reset_after):
    return 3 * (d_x + d_h + 1) * d_h + (3 if reset_after else 0)
