# wrong: keeps the sines in an integer array
# hint: parece que guardas enteros
def positional_encoding(T, d):
    PE = np.zeros((T, d), dtype=int)
    for t in range(T):
        for j in range(d):
            angle = t / 10000 ** ((j - j % 2) / d)
            PE[t, j] = np.cos(angle) if j % 2 else np.sin(angle)
    return PE
