# wrong: takes <fin> out of the input
# hint: parece que quitas <fin> de la entrada
def teacher_forcing_pairs(targets):
    input = targets[:, :-1].copy()
    input[input == 2] = 0
    return input, targets[:, 1:]
