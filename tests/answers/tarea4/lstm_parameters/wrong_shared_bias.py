# wrong: one set of biases for the four blocks
# hint: parece que cuentas un solo juego de sesgos
def lstm_parameters(d_x, d_h):
    return 4 * (d_x + d_h) * d_h + d_h
