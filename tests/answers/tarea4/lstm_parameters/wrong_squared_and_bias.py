# wrong: squares d_h + d_x and adds the biases
# hint: parece que usas (d_h + d_x) al cuadrado
def lstm_parameters(d_x, d_h):
    return 4 * ((d_h + d_x) ** 2 + d_h)
