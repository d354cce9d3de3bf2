# wrong: squares d_h + d_x
# hint: parece que elevas al cuadrado d_h + d_x
def gru_parameters(d_x, d_h, reset_after):
    return 3 * ((d_x + d_h) ** 2 + (2 if reset_after else 1) * d_h)
