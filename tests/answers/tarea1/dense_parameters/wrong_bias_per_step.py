# wrong: one bias per unit and position
# hint: en la red densa cuentas T sesgos por unidad
def dense_parameters(T, d, m):
    return T * (d * m + m)
