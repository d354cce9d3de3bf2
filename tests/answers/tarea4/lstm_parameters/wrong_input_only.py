# wrong: counts the input matrices alone
# hint: parece que cuentas sólo las W_x
def lstm_parameters(d_x, d_h):
    return 4 * d_x * d_h
