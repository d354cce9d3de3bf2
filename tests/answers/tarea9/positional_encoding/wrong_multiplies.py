# wrong: multiplies by the power
# hint: parece que multiplicas por la potencia
def positional_encoding(T, d):
    j = np.arange(d)
    angle = np.arange(T)[:, None] * 10000 ** ((j - j % 2) / d)
    return np.where(j % 2 == 0, np.sin(angle), np.cos(angle))
