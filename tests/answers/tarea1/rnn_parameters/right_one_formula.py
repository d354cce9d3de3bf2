# right: one formula
def rnn_parameters(d, d_h):
    return d_h * (d + d_h + 1)
