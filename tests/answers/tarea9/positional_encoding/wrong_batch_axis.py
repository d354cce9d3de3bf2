# wrong: adds an axis for the batch
# hint: parece que añades el eje del lote
def positional_encoding(T, d):
    j = np.arange(d)
    angle = np.arange(T)[:, None] / 10000 ** ((j - j % 2) / d)
    return np.where(j % 2 == 0, np.sin(angle), np.cos(angle))[np.newaxis]
