# wrong: "max" uses the greatest count of the row
# hint: en tf «max» tomas el máximo de cada fila
def tf(C, variant="length"):
    if variant == "length":
        return C / np.maximum(C.sum(axis=0), 1)
    return C / C.max(axis=1, keepdims=True)
