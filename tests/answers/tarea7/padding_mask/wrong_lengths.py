# wrong: a length for each row
# hint: parece que devuelves una longitud por fila
def padding_mask(X):
    return np.count_nonzero(X, axis=1)
