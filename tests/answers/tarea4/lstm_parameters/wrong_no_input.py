# wrong: leaves out the input matrices
# hint: parece que faltan las W_x
def lstm_parameters(d_x, d_h):
    return 4 * (d_h * d_h + d_h)
