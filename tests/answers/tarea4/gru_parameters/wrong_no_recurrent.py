# wrong: leaves out the recurrent matrices
# hint: parece que faltan las W_h
def gru_parameters(d_x, d_h, reset_after):
    return 3 * (d_x + (2 if reset_after else 1)) * d_h
