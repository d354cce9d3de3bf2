# wrong: True on padding
# hint: la máscara está invertida
def padding_mask(X):
    return X == 0
