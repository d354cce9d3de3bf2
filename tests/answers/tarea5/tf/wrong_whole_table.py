# wrong: divides by the total of the table
# hint: en tf parece que divides por el total de la tabla
def tf(C, variant="length"):
    return C / (C.sum() if variant == "length" else C.max())
