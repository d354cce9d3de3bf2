# wrong: (output, input)
# hint: parece que devuelves (output, input)
def teacher_forcing_pairs(targets):
    return targets[:, 1:], targets[:, :-1]
