# wrong: leaves out the biases
# hint: parece que olvidas los sesgos
def lstm_parameters(d_x, d_h):
    return 4 * (d_x + d_h) * d_h
