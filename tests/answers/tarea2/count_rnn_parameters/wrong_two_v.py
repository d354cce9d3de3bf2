# wrong: counts V twice
# hint: parece que cuentas V dos veces
def count_rnn_parameters(d_x, d_h, K):
    return d_x * d_h + 2 * d_h * d_h + d_h + d_h * K + K
