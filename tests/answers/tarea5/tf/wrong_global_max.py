# wrong: "max" uses the greatest count of the table
# hint: en tf «max» tomas el máximo de toda la tabla
def tf(C, variant="length"):
    if variant == "length":
        return C / np.maximum(C.sum(axis=0), 1)
    return C / C.max()
