# wrong: four sets of weights
# hint: eso es una LSTM
def count_rnn_parameters(d_x, d_h, K):
    return 4 * (d_x + d_h + 1) * d_h + (d_h + 1) * K
