# wrong: takes <fin> out of the target
# hint: parece que quitas <fin> del objetivo
def teacher_forcing_pairs(targets):
    output = targets[:, 1:].copy()
    output[output == 2] = 0
    return targets[:, :-1], output
