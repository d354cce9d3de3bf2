# wrong: one second bias, for the candidate
# hint: parece que sólo el candidato gana un sesgo
def gru_parameters(d_x, d_h, reset_after):
    return 3 * (d_x + d_h + 1) * d_h + (d_h if reset_after else 0)
