# wrong: adds up all positions
# hint: parece que sumas las posiciones
def positional_encoding(T, d):
    j = np.arange(d)
    angle = np.arange(T)[:, None] / 10000 ** ((j - j % 2) / d)
    return np.where(j % 2 == 0, np.sin(angle), np.cos(angle)).sum(axis=0)
