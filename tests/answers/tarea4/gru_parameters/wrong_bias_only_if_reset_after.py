# wrong: counts a bias only with reset_after
# hint: parece que con reset_after=False no cuentas sesgos
def gru_parameters(d_x, d_h, reset_after):
    return 3 * (d_x + d_h + reset_after) * d_h
