# wrong: <ini> comes round to the end
# hint: parece que giras la fila
def teacher_forcing_pairs(targets):
    return targets, np.roll(targets, -1, axis=1)
