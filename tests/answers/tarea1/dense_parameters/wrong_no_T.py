# wrong: shares the weights between positions
# hint: en la red densa parece que no cuentas T
def dense_parameters(T, d, m):
    return d * m + m
