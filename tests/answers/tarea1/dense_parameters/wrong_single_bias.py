# wrong: one bias for the whole layer
# hint: en la red densa cuentas un solo sesgo
def dense_parameters(T, d, m):
    return T * d * m + 1
