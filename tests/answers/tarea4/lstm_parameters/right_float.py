# right: expanded, as a float
def lstm_parameters(d_x, d_h):
    return 4.0 * (d_x * d_h + d_h**2 + d_h)
