# wrong: two biases in both variants
# hint: parece que cuentas siempre dos sesgos
def gru_parameters(d_x, d_h, reset_after):
    return 3 * (d_x + d_h + 2) * d_h
