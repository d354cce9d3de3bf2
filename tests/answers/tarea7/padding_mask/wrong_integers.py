# wrong: zeros and ones
# hint: se espera un arreglo booleano, no números
def padding_mask(X):
    return np.where(X == 0, 0, 1)
