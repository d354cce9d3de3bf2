# wrong: lists without padding
# hint: parece que quitas el relleno
def teacher_forcing_pairs(targets):
    rows = [row[row != 0].tolist() for row in targets]
    return [row[:-1] for row in rows], [row[1:] for row in rows]
