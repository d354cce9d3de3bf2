# wrong: i/d
# hint: parece que falta el 2 del exponente
def positional_encoding(T, d):
    j = np.arange(d)
    angle = np.arange(T)[:, None] / 10000 ** ((j // 2) / d)
    return np.where(j % 2 == 0, np.sin(angle), np.cos(angle))
