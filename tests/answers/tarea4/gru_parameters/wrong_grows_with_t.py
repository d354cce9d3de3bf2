# wrong: multiplies by a sequence length of 10
# hint: el número no es el esperado
def gru_parameters(d_x, d_h, reset_after, T=10):
    return T * 3 * (d_x + d_h + (2 if reset_after else 1)) * d_h
