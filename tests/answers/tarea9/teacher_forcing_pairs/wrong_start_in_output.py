# wrong: the target keeps <ini>
# hint: parece que el objetivo conserva <ini>
def teacher_forcing_pairs(targets):
    return targets[:, :-1], targets
