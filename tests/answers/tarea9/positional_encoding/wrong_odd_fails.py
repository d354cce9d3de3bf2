# wrong: as many cosines as sines, so an odd d fails
# hint: falla si d es impar
def positional_encoding(T, d):
    PE = np.zeros((T, d))
    angle = np.arange(T)[:, None] / 10000 ** (np.arange(0, d, 2) / d)
    PE[:, 0::2] = np.sin(angle)
    PE[:, 1::2] = np.cos(angle)
    return PE
