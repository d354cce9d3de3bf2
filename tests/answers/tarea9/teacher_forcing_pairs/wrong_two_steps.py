# wrong: shifts by two
# hint: parece que desplazas dos posiciones
def teacher_forcing_pairs(targets):
    return targets[:, :-2], targets[:, 2:]
