# wrong: counts the recurrent layer alone
# hint: parece que olvidas la capa de salida
def count_rnn_parameters(d_x, d_h, K):
    return d_x * d_h + d_h * d_h + d_h
