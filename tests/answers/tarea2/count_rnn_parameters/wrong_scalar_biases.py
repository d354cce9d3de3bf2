# wrong: one number for each bias
# hint: cada capa tiene un sesgo por unidad de salida
def count_rnn_parameters(d_x, d_h, K):
    return d_x * d_h + d_h**2 + 1 + d_h * K + 1
