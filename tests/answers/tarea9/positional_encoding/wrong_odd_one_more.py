# wrong: d + 1 columns when d is odd
# hint: si d es impar sobra una columna
def positional_encoding(T, d):
    angle = np.arange(T)[:, None] / 10000 ** (np.arange(0, d, 2) / d)
    return np.stack([np.sin(angle), np.cos(angle)], axis=-1).reshape(T, -1)
