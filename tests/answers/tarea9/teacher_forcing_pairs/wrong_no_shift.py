# wrong: predicts the token it reads
# hint: parece que no desplazas: el objetivo de un paso es el token siguiente
def teacher_forcing_pairs(targets):
    return targets, targets
