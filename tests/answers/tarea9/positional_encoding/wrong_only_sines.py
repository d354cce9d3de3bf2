# wrong: sines in all columns
# hint: parece que todo son senos
def positional_encoding(T, d):
    j = np.arange(d)
    return np.sin(np.arange(T)[:, None] / 10000 ** ((j - j % 2) / d))
