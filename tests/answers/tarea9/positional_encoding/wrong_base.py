# wrong: 1000 instead of 10000
# hint: parece que usas 1000
def positional_encoding(T, d):
    j = np.arange(d)
    angle = np.arange(T)[:, None] / 1000 ** ((j - j % 2) / d)
    return np.where(j % 2 == 0, np.sin(angle), np.cos(angle))
