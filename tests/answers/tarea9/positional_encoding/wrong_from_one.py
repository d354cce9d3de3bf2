# wrong: the first position is 1
# hint: parece que la primera posición es 1
def positional_encoding(T, d):
    j = np.arange(d)
    angle = np.arange(1, T + 1)[:, None] / 10000 ** ((j - j % 2) / d)
    return np.where(j % 2 == 0, np.sin(angle), np.cos(angle))
