# wrong: V as large as U
# hint: V mide (d_h, d_h)
def rnn_parameters(d, d_h):
    return d * d_h + d * d_h + d_h
