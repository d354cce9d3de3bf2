# wrong: counts V as d_x by d_h
# hint: V mide (d_h, d_h)
def count_rnn_parameters(d_x, d_h, K):
    return d_x * d_h + d_x * d_h + d_h + d_h * K + K
