# wrong: squares d_h + d_x
# hint: parece que elevas al cuadrado d_h + d_x
def lstm_parameters(d_x, d_h):
    return 4 * (d_h + d_x) ** 2
