# wrong: two biases a gate, as PyTorch
# hint: parece que cuentas dos sesgos por bloque
def lstm_parameters(d_x, d_h):
    return 4 * (d_x + d_h + 2) * d_h
