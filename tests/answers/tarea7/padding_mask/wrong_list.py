# wrong: a list of lists
# hint: devuelve un arreglo de NumPy, no una lista
def padding_mask(X):
    return [[bool(i != 0) for i in row] for row in X]
