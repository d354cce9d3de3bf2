# wrong: both as long as targets
# hint: parece que completas el objetivo con relleno
def teacher_forcing_pairs(targets):
    output = np.zeros_like(targets)
    output[:, :-1] = targets[:, 1:]
    return targets, output
