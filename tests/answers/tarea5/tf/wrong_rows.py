# wrong: divides each term by its own total
# hint: en tf parece que normalizas por filas
def tf(C, variant="length"):
    if variant == "length":
        return C / C.sum(axis=1, keepdims=True)
    return C / C.max(axis=1, keepdims=True)
