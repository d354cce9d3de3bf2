# wrong: decimals
# hint: se espera un arreglo booleano, no números
def padding_mask(X):
    return (X != 0).astype("float32")
