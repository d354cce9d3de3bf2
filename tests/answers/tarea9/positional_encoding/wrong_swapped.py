# wrong: cosines in the even columns
# hint: parece que intercambias senos y cosenos
def positional_encoding(T, d):
    j = np.arange(d)
    angle = np.arange(T)[:, None] / 10000 ** ((j - j % 2) / d)
    return np.where(j % 2 == 0, np.cos(angle), np.sin(angle))
