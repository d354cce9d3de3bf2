# wrong: counts O as d_x by K
# hint: O mide (d_h, K)
def count_rnn_parameters(d_x, d_h, K):
    return d_x * d_h + d_h * d_h + d_h + d_x * K + K
