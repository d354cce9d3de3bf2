# wrong: three quarters of an LSTM in both variants
# hint: parece que ignoras reset_after
def gru_parameters(d_x, d_h, reset_after):
    return 3 * (d_x + d_h + 1) * d_h
