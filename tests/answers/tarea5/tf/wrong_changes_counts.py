# wrong: mends the empty documents in the caller's table
# hint: tu función modifica sus argumentos
def tf(C, variant="length"):
    empty = C.sum(axis=0) == 0
    C[:, empty] = 1
    F = C / (C.sum(axis=0) if variant == "length" else C.max(axis=0))
    F[:, empty] = 0
    return F
