# wrong: puts <fin> after the padding
# hint: parece que el relleno cuenta como texto
def teacher_forcing_pairs(targets):
    output = targets[:, 1:].copy()
    output[output == 2] = 0
    output[:, -1] = 2
    return targets[:, :-1], output
