# wrong: counts the pairs from 1
# hint: parece que cuentas i desde 1
def positional_encoding(T, d):
    j = np.arange(d)
    angle = np.arange(T)[:, None] / 10000 ** (2 * (j // 2 + 1) / d)
    return np.where(j % 2 == 0, np.sin(angle), np.cos(angle))
