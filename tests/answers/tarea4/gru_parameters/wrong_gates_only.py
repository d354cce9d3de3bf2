# wrong: forgets the candidate
# hint: parece que cuentas sólo las 2 compuertas
def gru_parameters(d_x, d_h, reset_after):
    return 2 * (d_x + d_h + 1 + reset_after) * d_h
