# wrong: a boolean for each row
# hint: parece que devuelves un valor por fila
def padding_mask(X):
    return np.any(X != 0, axis=1)
