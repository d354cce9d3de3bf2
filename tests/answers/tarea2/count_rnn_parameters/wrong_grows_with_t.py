# wrong: multiplies by a sequence length of 10
# hint: el número no es el esperado
def count_rnn_parameters(d_x, d_h, K, T=10):
    return T * (d_x * d_h + d_h**2 + d_h) + d_h * K + K
