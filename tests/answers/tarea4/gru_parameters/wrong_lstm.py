# wrong: counts an LSTM
# hint: parece que cuentas 4 bloques, los de una LSTM: la GRU tiene 3, con dos sesgos
def gru_parameters(d_x, d_h, reset_after):
    return 4 * (d_x + d_h + 1) * d_h
