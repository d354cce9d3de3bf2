# wrong: a frequency for each column
# hint: parece que cada columna tiene su frecuencia
def positional_encoding(T, d):
    j = np.arange(d)
    angle = np.arange(T)[:, None] / 10000 ** (j / d)
    return np.where(j % 2 == 0, np.sin(angle), np.cos(angle))
