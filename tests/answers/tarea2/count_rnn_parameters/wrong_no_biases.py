# wrong: forgets both biases
# hint: parece que olvidas los dos sesgos
def count_rnn_parameters(d_x, d_h, K):
    return d_x * d_h + d_h * d_h + d_h * K
