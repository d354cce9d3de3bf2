# wrong: leaves out the biases
# hint: parece que olvidas los sesgos.
def gru_parameters(d_x, d_h, reset_after):
    return 3 * (d_x + d_h) * d_h
