# wrong: forgets the candidate
# hint: parece que cuentas 3 bloques
def lstm_parameters(d_x, d_h):
    return 3 * (d_x + d_h + 1) * d_h
