# wrong: forgets to multiply by d_h
# hint: parece que olvidas multiplicar por d_h
def lstm_parameters(d_x, d_h):
    return 4 * (d_x + d_h + 1)
