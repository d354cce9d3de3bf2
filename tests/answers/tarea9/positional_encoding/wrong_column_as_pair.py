# wrong: 2j/d with j the column
# hint: parece que usas la columna como i
def positional_encoding(T, d):
    j = np.arange(d)
    angle = np.arange(T)[:, None] / 10000 ** (2 * j / d)
    return np.where(j % 2 == 0, np.sin(angle), np.cos(angle))
