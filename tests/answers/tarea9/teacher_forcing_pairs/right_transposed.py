# right: slices the transposed matrix, keyword style
def teacher_forcing_pairs(targets):
    steps = targets.T
    input, output = steps[:-1].T.copy(), steps[1:].T.copy()
    return input, output
