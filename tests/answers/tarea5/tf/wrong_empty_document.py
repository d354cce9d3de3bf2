# wrong: 0 / 0 in an empty document
# hint: un documento vacío divide 0 por 0
def tf(C, variant="length"):
    if variant == "length":
        return C / C.sum(axis=0)
    return C / C.max(axis=0)
