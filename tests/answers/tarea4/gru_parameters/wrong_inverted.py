# wrong: doubles the bias when it should not
# hint: parece que inviertes reset_after
def gru_parameters(d_x, d_h, reset_after):
    return 3 * (d_x + d_h + (1 if reset_after else 2)) * d_h
