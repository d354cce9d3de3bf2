# right: factored formula
def count_rnn_parameters(d_x, d_h, K):
    return (d_x + d_h + 1) * d_h + (d_h + 1) * K
