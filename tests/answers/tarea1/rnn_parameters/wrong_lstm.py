# wrong: four sets of weights
# hint: parece que cuentas cuatro juegos de pesos
def rnn_parameters(d, d_h):
    return 4 * (d * d_h + d_h * d_h + d_h)
