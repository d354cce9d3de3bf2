# wrong: writes a pair in each turn of the loop, so an odd d fails
# hint: falla si d es impar: la última columna no tiene pareja
def positional_encoding(T, d):
    PE = np.zeros((T, d))
    for t in range(T):
        for i in range(0, d, 2):
            PE[t, i] = np.sin(t / 10000 ** (i / d))
            PE[t, i + 1] = np.cos(t / 10000 ** (i / d))
    return PE
