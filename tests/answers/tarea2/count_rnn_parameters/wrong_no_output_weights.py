# wrong: counts c and not O
# hint: parece que olvidas O
def count_rnn_parameters(d_x, d_h, K):
    return d_x * d_h + d_h * d_h + d_h + K
