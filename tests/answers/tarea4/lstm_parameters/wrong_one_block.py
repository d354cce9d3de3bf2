# wrong: counts a simple network
# hint: parece que cuentas un solo bloque
def lstm_parameters(d_x, d_h):
    return d_x * d_h + d_h**2 + d_h
