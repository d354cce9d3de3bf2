# wrong: hides nothing
# hint: parece que la máscara es siempre True
def padding_mask(X):
    return np.ones_like(X, dtype=bool)
