# wrong: changes the caller's matrix
# hint: tu función modifica sus argumentos
def teacher_forcing_pairs(targets):
    input = targets[:, :-1].copy()
    targets[:, :-1] = targets[:, 1:]
    return input, targets[:, :-1]
