# wrong: swaps d_x and d_h
# hint: parece que intercambias d_x y d_h
def lstm_parameters(d_x, d_h):
    return 4 * (d_h + d_x + 1) * d_x
