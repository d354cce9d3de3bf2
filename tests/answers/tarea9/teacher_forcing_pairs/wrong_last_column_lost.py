# wrong: leaves out the last column, where the longest answer ends
# hint: parece que recortas dos columnas y pierdes <fin>
def teacher_forcing_pairs(targets):
    return targets[:, :-2], targets[:, 1:-1]
