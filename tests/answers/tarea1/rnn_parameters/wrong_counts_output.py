# wrong: adds an output unit
# hint: en la RNN cuentas la capa de salida
def rnn_parameters(d, d_h):
    return d * d_h + d_h**2 + d_h + d_h + 1
