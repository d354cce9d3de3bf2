# wrong: forgets V
# hint: parece que olvidas V
def count_rnn_parameters(d_x, d_h, K):
    return d_x * d_h + d_h + d_h * K + K
