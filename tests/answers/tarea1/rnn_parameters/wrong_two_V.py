# wrong: counts V twice
# hint: en la RNN cuentas V dos veces
def rnn_parameters(d, d_h):
    return d * d_h + 2 * d_h**2 + d_h
