# right: one formula for each variant
def gru_parameters(d_x, d_h, reset_after):
    if reset_after:
        return 3 * (d_x * d_h + d_h * d_h + 2 * d_h)
    return 3 * (d_x * d_h + d_h * d_h + d_h)
