# wrong: raw counts
# hint: parece que tf devuelve los recuentos
def tf(C, variant="length"):
    return C.astype(float)
