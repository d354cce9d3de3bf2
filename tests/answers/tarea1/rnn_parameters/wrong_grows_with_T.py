# wrong: multiplies by the length
# hint: parece que la RNN crece con la longitud
def rnn_parameters(d, d_h, T=10):
    return T * (d * d_h + d_h * d_h + d_h)
