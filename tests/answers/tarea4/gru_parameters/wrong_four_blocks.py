# wrong: counts four blocks
# hint: parece que cuentas 4 bloques, los de una LSTM: la GRU tiene 3.
def gru_parameters(d_x, d_h, reset_after):
    return 4 * (d_x + d_h + 1 + reset_after) * d_h
