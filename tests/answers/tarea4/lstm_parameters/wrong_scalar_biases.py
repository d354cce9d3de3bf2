# wrong: one number a bias
# hint: cada bloque tiene un sesgo por unidad
def lstm_parameters(d_x, d_h):
    return 4 * ((d_x + d_h) * d_h + 1)
