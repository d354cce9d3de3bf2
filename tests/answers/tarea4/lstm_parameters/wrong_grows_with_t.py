# wrong: multiplies by a sequence length of 10
# hint: el número no es el esperado
def lstm_parameters(d_x, d_h, T=10):
    return T * 4 * (d_x + d_h + 1) * d_h
