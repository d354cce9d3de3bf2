# wrong: forgets the recurrent weights
# hint: en la RNN falta V
def rnn_parameters(d, d_h):
    return d * d_h + d_h
