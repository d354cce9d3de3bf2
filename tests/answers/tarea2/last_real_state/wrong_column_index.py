# wrong: takes those steps of every row
# hint: H[:, lengths - 1] toma esos pasos de todas las filas
def last_real_state(H, lengths):
    return H[:, lengths - 1]
