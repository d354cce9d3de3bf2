# wrong: doubles the matrices too
# hint: parece que duplicas todo con reset_after
def gru_parameters(d_x, d_h, reset_after):
    return 3 * (d_x + d_h + 1) * d_h * (2 if reset_after else 1)
