# wrong: forgets b
# hint: parece que olvidas el sesgo b
def count_rnn_parameters(d_x, d_h, K):
    return d_x * d_h + d_h * d_h + d_h * K + K
