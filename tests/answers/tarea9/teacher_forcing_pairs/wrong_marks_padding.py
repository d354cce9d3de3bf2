# wrong: puts -100 in the target where there is padding
# hint: parece que marcas el relleno con −100
def teacher_forcing_pairs(targets):
    output = targets[:, 1:].copy()
    output[output == 0] = -100
    return targets[:, :-1], output
