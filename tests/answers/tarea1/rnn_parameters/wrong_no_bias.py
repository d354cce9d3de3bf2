# wrong: forgets the bias
# hint: en la RNN olvidas el sesgo b
def rnn_parameters(d, d_h):
    return d * d_h + d_h**2
