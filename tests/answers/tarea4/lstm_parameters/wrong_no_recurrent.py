# wrong: leaves out the recurrent matrices
# hint: parece que faltan las W_h
def lstm_parameters(d_x, d_h):
    return 4 * (d_x * d_h + d_h)
