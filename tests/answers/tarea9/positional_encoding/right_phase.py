# right: the cosine is a sine a quarter of a turn later
def positional_encoding(T, d):
    j = np.arange(d)
    angles = np.outer(np.arange(T), 10000.0 ** -((j - j % 2) / d))
    return np.sin(angles + (j % 2) * np.pi / 2)
